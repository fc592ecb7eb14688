import DocumentIO

/// An annotation of ELAN: between two points of time itself, or beside an annotation of the tier above.
struct ELANAnnotation {
    let id: String
    let value: String
    let line: Int
    /// Points of time; nil where it refers to another annotation.
    let slots: (start: String, end: String)?
    /// The annotation it refers to.
    let parent: String?

    /// The annotation that `element` (an `ANNOTATION`) wraps.
    init?(_ element: XMLElement) {
        guard let inner = element.children.first(where: { $0.name.local.hasSuffix("_ANNOTATION") }) else {
            return nil
        }
        id = inner.attribute("ANNOTATION_ID") ?? ""
        value = inner.child("ANNOTATION_VALUE")?.text ?? ""
        line = inner.line
        slots = inner.attribute("TIME_SLOT_REF1").map { ($0, inner.attribute("TIME_SLOT_REF2") ?? $0) }
        parent = inner.attribute("ANNOTATION_REF")
    }
}
