import Running

/// Who is left out of a pack beside those who withdrew, and why, in words.
struct LeftOutWords {
    private let people: PeopleLeftOut

    init(_ people: PeopleLeftOut) { self.people = people }

    /// A line for each reason there is.
    var lines: [String] {
        var lines: [String] = []
        if people.sittingOut > 0 {
            let sit = people.sittingOut == 1 ? "sits" : "sit"
            let (are, they) = people.gone == 1 ? ("is", "that person") : ("are", "those")
            lines.append(
                "\(people.sittingOut.of("person", "people")) \(sit) out: earlier packs counted them beside "
                    + "\(people.gone.of("person", "people")) who \(are) gone, and what \(they) said would show in the difference"
            )
        }
        if people.waiting > 0 {
            let wait = people.waiting == 1 ? "waits" : "wait"
            lines.append(
                "\(people.waiting.of("new person", "new people")) \(wait) for a later pack: what so few said would show beside "
                    + "earlier ones")
        }
        return lines
    }
}
