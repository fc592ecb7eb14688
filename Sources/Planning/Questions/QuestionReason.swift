import StudyModel
import Themes

/// Says why a question is asked, from where it comes. Neighbouring criteria take turns at the wording.
struct QuestionReason {
    let text: String

    init(
        _ theme: Theme, _ origins: [OutstandingQuestion.Origin], unheard: [TensionView], people: People,
        turn: Int
    ) {
        var parts: [String] = []
        parts += theme.openTensions.map { Self.want($0, turn) }
        parts += unheard.map {
            "People may want different things on \($0.about); what they want was not heard clearly enough to say."
        }
        if theme.divergence != nil { parts.append(Self.difference(theme, turn)) }
        if theme.questioners > 0 { parts.append(Self.openness(theme.questioners, people, turn)) }
        if origins.contains(.assumption) { parts.append(Self.reliance(theme, people, turn)) }
        text = parts.joined(separator: " ")
    }
}

private extension QuestionReason {
    static func want(_ tension: TensionView, _ turn: Int) -> String {
        let spoken = "On \(tension.about), \(TensionWords(tension).spoken)"
        return [
            "\(spoken): a plan that takes one of these for granted would not be owned by those who want another.",
            "\(spoken). Partners who act before this is settled would be working against one another.",
        ][turn % 2]
    }

    static func difference(_ theme: Theme, _ turn: Int) -> String {
        let short = theme.short
        if case .emphasis = theme.divergence?.basis {
            return
                "Some groups found much more to praise in \(short) than others did, and neither account is the whole."
        }
        return [
            "Interviewees took opposite positions on \(short): a plan that takes one of them for granted would not hold.",
            "A plan that rests on one side’s experience of \(short) would not be recognised by the other.",
            "The accounts of \(short) point in opposite directions, and partners need to know why before they act.",
        ][turn % 3]
    }

    static func openness(_ count: Int, _ people: People, _ turn: Int) -> String {
        if people.total == 1 { return "The interviewee left this open." }
        let who = people.subject(count)
        return [
            "\(who.capitalisedFirst) asked about this or said it was not settled.",
            "It was left open by \(who).",
            "\(who.capitalisedFirst) spoke of it as still to be settled.",
        ][turn % 3]
    }

    static func reliance(_ theme: Theme, _ people: People, _ turn: Int) -> String {
        if people.total == 1 { return "The interviewee takes something about it as given." }
        let count = theme.count(.assumption)
        let who = people.short(count)
        let against = theme.positions.critical
        let tail = against > 0 ? "; \(people.ratio(against)) told of difficulty" : ""
        return [
            "\(who.capitalisedFirst) spoke of something that is taken as given here, by themselves or by others\(tail).",
            "Assumptions about it, their own or others’, were told by \(who)\(tail).",
            "What is taken as given here came up with \(who), as their own view or as others’\(tail).",
        ][turn % 3]
    }
}
