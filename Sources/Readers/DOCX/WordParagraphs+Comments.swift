import DocumentIO
import StudyModel

extension WordParagraphs {
    /// Notes where a comment begins, ends or stands, and in a part of comments whose it is.
    mutating func noteComment(_ name: WordName, _ event: XMLTape.Event) {
        guard let id = tape.attribute(.id, of: event) else { return }
        switch name {
        case .comment:
            reading.comments.append((id, tape.attribute(.author, of: event), reading.paragraphs.count))
        case .commentStart:
            openComments.append((id, place, []))
        case .commentEnd:
            guard let index = openComments.firstIndex(where: { $0.id == id }) else { return }
            let ended = openComments.remove(at: index)
            let words = String(decoding: WordBytes.lines(ended.words), as: UTF8.self)
            reading.anchors[id] = WordReading.Anchor(place: ended.place, words: String(words.trimmed))
        default:
            if reading.anchors[id] == nil {
                reading.anchors[id] = WordReading.Anchor(place: place, words: "")
            }
        }
    }

    /// The open paragraph, or the next one where a range begins between paragraphs.
    private var place: SourcePlace {
        isOpen
            ? reading.paragraphs[current.index].place : SourcePlace(part: part, paragraph: begun + 1)
    }

    mutating func addToComments(_ bytes: ArraySlice<UInt8>) {
        for index in openComments.indices { openComments[index].words += bytes }
    }

    /// A comment may be about several paragraphs.
    mutating func separateComments() {
        for index in openComments.indices where !openComments[index].words.isEmpty {
            openComments[index].words.append(Self.lineBreak)
        }
    }
}
