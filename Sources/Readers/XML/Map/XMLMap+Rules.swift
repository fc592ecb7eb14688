import DocumentIO
import StudyModel

extension XMLMap: TurnRules {
    var layout: Layout { Layout(name: "xml/mapped", confidence: 1) }

    var noise: [String: ParagraphAccounting.SkipReason] {
        Dictionary(skipped.map { ($0.lowercased(), .remark) }) { first, _ in first }
    }

    func speaker(of element: XMLElement, in path: [String]) -> String? {
        isTurn(element, in: path) ? speaker?.value(in: element) ?? "" : nil
    }

    func role(of element: XMLElement) -> Speaker.Role? {
        let label = speaker?.value(in: element) ?? ""
        if interviewers.contains(where: { $0.lowercased() == label.lowercased() }) { return .interviewer }
        if let stated = InterviewShape.statedRole(of: element) { return stated.role }
        let name = element.name.local
        return speaker?.isOwnName ?? false || !SpeakerWords.isBareLetter(name)
            ? SpeakerWords.role(of: name) : nil
    }

    func time(of element: XMLElement) -> TimeRange? {
        guard let start = seconds(start, element) else { return nil }
        return TimeRange(start: start, end: seconds(end, element).flatMap { $0 >= start ? $0 : nil })
    }

    func words(of element: XMLElement, habits: XMLWords.Habits) -> (
        paragraphs: [String], left: [XMLWords.Left]
    ) {
        guard !words.isEmpty else {
            let words = XMLWords(of: element, habits: habits)
            return (words.paragraphs, words.left)
        }
        var found: (paragraphs: [String], left: [XMLWords.Left]) = ([], [])
        collect(element, [], habits, &found)
        return found
    }

    func opensInterview(_ element: XMLElement, in path: [String]) -> Bool {
        interview.map { $0.leads(to: element.name.local, in: path) } ?? path.isEmpty
    }

    func statesFact(_ element: XMLElement, in path: [String]) -> Bool {
        facts.contains { $0.path.leads(to: element.name.local, in: path) }
    }

    func readFacts(in element: XMLElement, into interview: inout XMLInterview) {
        for fact in facts {
            guard let value = fact.path.value(in: element) else { continue }
            if fact.key == "name" {
                interview.facts.name = interview.facts.name ?? value
            } else {
                AttributeNames.state(fact.key, value, &interview.facts)
            }
            interview.state(fact.key, value)
        }
    }
}

private extension XMLMap {
    func seconds(_ path: XMLPath?, _ element: XMLElement) -> Double? {
        path?.value(in: element).flatMap { XMLTime.seconds($0, unit: unit) }
    }

    /// The words of the elements that hold speech; any others with words are left out.
    func collect(
        _ element: XMLElement, _ path: [String], _ habits: XMLWords.Habits,
        _ found: inout (paragraphs: [String], left: [XMLWords.Left])
    ) {
        let own = element.ownText
        if !own.isEmpty {
            found.left.append(.init(text: own, line: element.line, reason: reason(element, path)))
        }
        let inner = path + [element.name.local]
        for child in element.children {
            if words.contains(where: { $0.leads(to: child.name.local, in: inner) }) {
                let words = XMLWords(of: child, habits: habits)
                found.paragraphs += words.paragraphs
                found.left += words.left
            } else {
                collect(child, inner, habits, &found)
            }
        }
    }

    func reason(_ element: XMLElement, _ path: [String]) -> ParagraphAccounting.SkipReason {
        if speaker?.leads(to: element.name.local, in: path) ?? false { return .label }
        for time in [start, end] where time?.leads(to: element.name.local, in: path) ?? false {
            return .timestamp
        }
        return .remark
    }
}
