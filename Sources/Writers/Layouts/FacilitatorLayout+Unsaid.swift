import StudyModel
import Themes

extension FacilitatorLayout {
    /// What people said is not being said, for those who were asked.
    var unsaid: [Block] {
        let answers = summary.unsaid
        guard answers.people > 0 else { return [] }
        let total = summary.sample.people
        let who =
            total == 1
            ? "the interviewee"
            : "\(Numeral.word(answers.people)) of the \(Numeral.word(total)) interviewees"
        let intro =
            "Asked what is not being said, \(who) answered. The plan counts what they told with all the rest, and gathers it "
            + "nowhere: listen for it, and let those who said it decide whether, and how, it is raised."
        let voices = answers.quotes.map { quote in
            let about = quote.criterion.flatMap { summary.codebook.criterion($0)?.short }
            return Block.quote(
                text: quote.text,
                caption: about.map { [.text("on \($0) · "), .strong(quote.id.description)] }
                    ?? [.strong(quote.id.description)],
                anchor: quote.id.anchor)
        }
        let held = answers.quotes.isEmpty ? " Their words might tell who spoke, and are not shown." : ""
        return [
            .heading(1, [.text("What people say is not being said")], anchor: "unsaid"),
            .paragraph([.text(intro + held)]),
        ] + voices
    }
}
