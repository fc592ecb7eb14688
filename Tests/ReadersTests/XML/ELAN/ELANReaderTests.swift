import StudyModel
import Testing

@testable import Readers

@Suite struct ELANReaderTests {
    private func eaf(_ tiers: String, types: String = "") -> String {
        let slots = [0, 1000, 2000, 5000, 6000].enumerated().map {
            "<TIME_SLOT TIME_SLOT_ID='ts\($0)' TIME_VALUE='\($1)'/>"
        }
        return """
            <ANNOTATION_DOCUMENT><HEADER MEDIA_FILE=""><MEDIA_DESCRIPTOR MEDIA_URL="file:///c/four.wav"/>
            <PROPERTY NAME="last">9</PROPERTY></HEADER>
            <TIME_ORDER>\(slots.joined())<TIME_SLOT TIME_SLOT_ID='tx'/></TIME_ORDER>\(tiers)
            <LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="lt"/>\(types)</ANNOTATION_DOCUMENT>
            """
    }

    private func tier(_ attributes: String, _ annotations: [(String, String, String)]) -> String {
        let inner = annotations.enumerated().map { index, annotation in
            """
            <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="\(attributes.utf8.count)-\(index)" \
            TIME_SLOT_REF1="\(annotation.0)" TIME_SLOT_REF2="\(annotation.1)">
            <ANNOTATION_VALUE>\(annotation.2)</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
            """
        }
        return "<TIER LINGUISTIC_TYPE_REF='lt' \(attributes)>\(inner.joined(separator: "\n"))</TIER>"
    }

    private func references(_ attributes: String, _ annotations: [(String, String)]) -> String {
        let inner = annotations.enumerated().map { index, annotation in
            """
            <ANNOTATION><REF_ANNOTATION ANNOTATION_ID="r\(attributes.utf8.count)-\(index)" ANNOTATION_REF="\(annotation.0)">
            <ANNOTATION_VALUE>\(annotation.1)</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>
            """
        }
        return "<TIER \(attributes)>\(inner.joined(separator: "\n"))</TIER>"
    }

    @Test func `tiers are turns by time, participants before names of tiers`() throws {
        let read = try readXML(
            eaf(
                tier(
                    "TIER_ID='I' PARTICIPANT='Interviewer'",
                    [("ts0", "ts1", " Who decides? "), ("ts3", "ts4", "")])
                    + tier("TIER_ID='Bo Day'", [("ts1", "ts2", "We all"), ("ts2", "ts3", "do")])))
        #expect(read.lines == ["Interviewer: Who decides?", "Bo Day: We all do"])
        #expect(
            read.transcript.turns.map(\.time) == [TimeRange(start: 0, end: 1), TimeRange(start: 1, end: 5)])
        #expect(read.labels(.interviewer) == ["Interviewer"])
        #expect(read.transcript.accounting.inTurns == 3)
        #expect(read.transcript.accounting.inMetadata == 1)
        #expect(read.transcript.accounting.skipped.map(\.reason) == [.empty])
        #expect(read.codes == [])
    }

    @Test func `tiers below others do not double the words`() throws {
        let own = "TIER_ID='B'"
        let read = try readXML(
            eaf(
                references("TIER_ID='B-words' PARENT_REF='B'", [("11-0", "We"), ("11-0", "do")])
                    + tier(own, [("ts0", "ts1", "We do")])
                    + tier("TIER_ID='B-cut' PARENT_REF='B'", [("ts0", "ts1", "We")])))
        #expect(read.lines == ["B: We do"])
        #expect(read.transcript.accounting.skipped.map(\.reason) == [.note, .note, .note])
    }

    @Test func `where the upper tier holds numbers the one below is read, with its times and speaker`() throws
    {
        let read = try readXML(
            eaf(
                references(
                    "TIER_ID='tx' PARENT_REF='ref@BD'", [("16-1", "It was late."), ("16-0", "We do.")])
                    + tier("TIER_ID='ref@BD'", [("ts0", "ts1", "int.001"), ("ts3", "ts4", "int.002")])))
        #expect(read.lines == ["BD: We do.", "BD: It was late."])
        #expect(read.transcript.turns.map { $0.time?.start } == [0, 5])
        #expect(read.transcript.accounting.skipped.map(\.reason) == [.note, .note])
    }

    @Test func `tiers of codes and comments are beside the speech, and told`() throws {
        let coded = "<LINGUISTIC_TYPE LINGUISTIC_TYPE_ID='cv' CONTROLLED_VOCABULARY_REF='v'/>"
        let read = try readXML(
            eaf(
                tier("TIER_ID='B'", [("ts0", "ts1", "We do")])
                    + tier("TIER_ID='B comments'", [("ts0", "ts1", "loud")])
                    + tier("TIER_ID='kind'", [("ts0", "ts1", "fact")]).replacing("'lt'", with: "'cv'"),
                types: coded))
        #expect(read.lines == ["B: We do"])
        let told = read.diagnostics.first { $0.code == "tiers-aside" }
        #expect(told?.severity == .note)
        #expect(told?.message.hasSuffix("left out: 'B comments', 'kind'") == true)
    }

    @Test func `of a participant's tiers side by side the fuller is read, and told`() throws {
        let read = try readXML(
            eaf(
                tier("TIER_ID='B-en' PARTICIPANT='B'", [("ts0", "ts1", "We do")])
                    + tier("TIER_ID='B-full' PARTICIPANT='B'", [("ts0", "ts1", "We do so")])
                    + tier("TIER_ID='B-later' PARTICIPANT='B'", [("ts3", "ts4", "Bye")])))
        #expect(read.lines == ["B: We do so", "B: Bye"])
        #expect(read.diagnostics.first { $0.code == "tiers-parallel" }?.message.hasSuffix("'B-en'") == true)
    }

    @Test func `tiers named alike that stand at the same times are versions of one speaker's words`() throws {
        let read = try readXML(
            eaf(
                tier("TIER_ID='Bo_phon'", [("ts0", "ts1", "wi"), ("ts1", "ts2", "du")])
                    + tier("TIER_ID='Bo_orth'", [("ts0", "ts1", "We all"), ("ts1", "ts2", "do.")])))
        #expect(read.lines == ["Bo: We all do."])
        #expect(read.codes.contains("tiers-parallel"))
    }

    @Test func `tiers named alike that stand at times of their own are speakers`() throws {
        let read = try readXML(
            eaf(
                tier("TIER_ID='Speaker-1'", [("ts0", "ts1", "Why?"), ("ts2", "ts3", "Oh.")])
                    + tier("TIER_ID='Speaker-2'", [("ts1", "ts2", "So.")])))
        #expect(read.lines == ["Speaker-1: Why?", "Speaker-2: So.", "Speaker-1: Oh."])
    }

    @Test func `a slot without a value gives a place but no time`() throws {
        let read = try readXML(
            eaf(tier("TIER_ID='B'", [("ts0", "tx", "So"), ("tx", "tx", "it was")])))
        #expect(read.transcript.turns.map(\.time) == [TimeRange(start: 0)])
    }

    @Test func `annotations that refer to nothing or in a ring are left out and told`() throws {
        let read = try readXML(
            eaf(
                tier("TIER_ID='B'", [("ts0", "ts1", "We do")])
                    + "<TIER TIER_ID='C'><ANNOTATION><REF_ANNOTATION ANNOTATION_ID='x' ANNOTATION_REF='x'>"
                    + "<ANNOTATION_VALUE>round</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>"))
        #expect(read.lines == ["B: We do"])
        #expect(read.codes.contains("point-unknown"))
    }

    @Test func `a document without words is refused`() {
        let error = #expect(throws: InputError.self) {
            try readXML(eaf(tier("TIER_ID='B'", [("ts0", "ts1", " ")])))
        }
        #expect(error?.reason == "holds no turns: its 1 elements of speech hold no words")
    }
}
