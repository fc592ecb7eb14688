import StudyModel
import Testing

@testable import Readers

/// Documents of every format, damaged byte by byte: each is read or refused, whatever is left of it.
@Suite struct XMLDamageTests {
    private static let documents = [
        "<TEI><timeline><when xml:id='T0' absolute='14:03:02'/></timeline><u who='#A' start='#T0'>So <pause/>it is.</u></TEI>",
        "<basic-transcription><basic-body><common-timeline><tli id='T0' time='1'/><tli id='T1'/></common-timeline>"
            + "<tier speaker='S' type='t'><event start='T0' end='T1'>So ((it)) is.</event></tier></basic-body></basic-transcription>",
        "<segmented-transcription><segmented-body><common-timeline><tli id='T0' time='1'/></common-timeline>"
            + "<segmented-tier speaker='S' type='t'><segmentation><ts n='sc' s='T0' e='T0'>So it is.</ts></segmentation>"
            + "</segmented-tier></segmented-body></segmented-transcription>",
        "<folker-transcription><timeline><timepoint timepoint-id='a' absolute-time='2'/></timeline>"
            + "<contribution speaker-reference='S' start-reference='a'><w>So</w><p>.</p></contribution></folker-transcription>",
        "<ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID='a' TIME_VALUE='10'/></TIME_ORDER><TIER TIER_ID='B'>"
            + "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID='x' TIME_SLOT_REF1='a' TIME_SLOT_REF2='a'><ANNOTATION_VALUE>So."
            + "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>",
        "<Trans><Speakers><Speaker id='a' name='A'/></Speakers><Episode><Section><Turn speaker='a b' startTime='0' endTime='3'>"
            + "<Sync time='0'/><Who nb='1'/>So.<Who nb='2'/>No.</Turn></Section></Episode></Trans>",
        "<tt xmlns='http://www.w3.org/ns/ttml'><body><p begin='00:00:01:05' end='2s'>INT: So.</p><p dur='1h'>BO: No.</p></body></tt>",
        "<CHAT><Participants><participant id='A' role='Investigator'/></Participants><u who='A'><w>so<replacement><w>it</w>"
            + "</replacement></w><t type='q'/><media start='1' end='2' unit='ms'/></u></CHAT>",
        "<akomaNtoso><debate><debateBody><speech by='#a' startTime='2024-05-01T10:00:00Z'><from>A:</from><p>So.</p></speech>"
            + "</debateBody></debate></akomaNtoso>",
        "<i date='May'><turn speaker='A' time='0:10'>So.</turn></i>",
    ]

    @Test(arguments: documents) func `a document with one byte changed or cut off is read or refused`(
        document: String
    ) {
        let whole = Array(document.utf8)
        var refused = 0
        for position in whole.indices {
            for replacement: UInt8 in [0x30, 0x39, 0x20, 0x3C, 0x00] {
                var changed = whole
                changed[position] = replacement
                if !isRead(changed) { refused += 1 }
            }
            if !isRead(Array(whole.prefix(position))) { refused += 1 }
        }
        #expect(isRead(whole))
        #expect(refused > whole.count)
    }

    private func isRead(_ bytes: [UInt8]) -> Bool {
        do throws(InputError) {
            let read = try XMLTranscriptReader.read(bytes, name: "a.xml", options: ReadingOptions())
            let times = read.transcript.turns.compactMap(\.time)
            #expect(times.allSatisfy { $0.start.isFinite && ($0.end ?? $0.start) >= $0.start })
            return true
        } catch {
            #expect(error.file == "a.xml")
            return false
        }
    }
}
