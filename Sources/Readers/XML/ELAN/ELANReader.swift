import DocumentIO
import StudyModel

/// Reads ELAN's annotation documents (`.eaf`). Tiers without a parent hold speech; tiers below them say the same
/// again, cut finer, translated or classified, and are left out. Where a tier without a parent holds no words of its
/// own, the tier below it that holds most of them is read in its place.
struct ELANReader: XMLFormat {
    static func recognises(_ root: XMLElement) -> Bool { root.name.local == "ANNOTATION_DOCUMENT" }

    static func read(_ root: XMLElement) throws(DocumentError) -> XMLInterview {
        var interview = XMLInterview(layout: Layout(name: "xml/elan", confidence: 0.97))
        interview.count(asMetadata: root.child("HEADER"))
        interview.state(recording: root.child("HEADER")?.child("MEDIA_DESCRIPTOR")?.attribute("MEDIA_URL"))
        let tiers = ELANTiers(root, &interview)
        let (read, parallel) = SpeechTier.parted(ELANVersions.named(tiers.spoken))
        interview.tell(parallel: parallel)
        interview.add(read)
        interview.skip(parallel + tiers.others, .note)
        return interview
    }
}
