/// The registry of formats.
enum XMLFormats {
    /// The formats that are read, in the order they are tried: the first that recognises a document reads it. The last
    /// takes whatever names speakers beside what they say.
    static var all: [any XMLFormat.Type] {
        [
            TEIReader.self, EXMARaLDAReader.self, SegmentedReader.self, FOLKERReader.self, ELANReader.self,
            TranscriberReader.self, TTMLReader.self, CHATReader.self, AkomaNtosoReader.self, REFIProject.self,
            InterviewReader.self,
        ]
    }
}
