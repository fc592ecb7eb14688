import StudyModel
import Themes

/// Writes how the draft was made, and what it cannot say.
struct MethodWriter {
    /// A statement's part in its section, and its words.
    private typealias Part = (part: String, text: String)

    private let summary: ThemeSummary
    private let context: PlanContext

    init(_ summary: ThemeSummary, context: PlanContext) {
        self.summary = summary
        self.context = context
    }

    func method(_ pad: inout StatementPad) -> [Statement] {
        let sample = summary.sample
        let codebook = summary.codebook
        let criteria =
            codebook.criteria.count == 1 ? "one criterion" : "\(codebook.criteria.count) criteria"
        let count = codebook.levels.count
        let levels = count == 1 ? "one level" : "\(Numeral.word(count)) levels"
        let isSourced = !codebook.sources.isEmpty
        var texts: [Part] = [("sample", sampleText)]
        func add(_ part: String, _ text: String) { texts.append((part, text)) }
        add(
            "checklist",
            "What they said was read against “\(codebook.title)”, a checklist of "
                + "\(criteria) at \(levels)\(isSourced ? " drawn from published research and guidance" : "") (Annex A). Each passage that bears on a criterion was marked with what it says: help or "
                + "difficulty, and whether it states an assumption, a hope, a success factor (what is needed, or has helped) or a challenge."
        )
        add(
            "figures",
            "Figures count people, not mentions. Someone who told of both help and difficulty counts as “both”. What people "
                + "reported of others’ views, and what was said off the record, is in no count.")
        if sample.people >= 10 {
            let words = [Quantifier.few, .some, .many, .most, .nearlyAll]
                .map { "“\($0.rawValue)” \($0.meaning)" }
            add("words", "Words for numbers mean the same throughout: \(words.joined(separator: "; ")).")
        }
        add("confirmed", confirmation)
        return texts.map { pad.write(4, "method.\($0.part)", $0.text, basis: .interpretation) }
    }

    func limits(_ pad: inout StatementPad) -> [Statement] {
        (basis + missing + counted + leftOut).map {
            pad.write(4, "limits.\($0.part)", $0.text, basis: .interpretation)
        }
    }
}

private extension MethodWriter {
    /// How far so many interviews reach.
    private var basis: [Part] {
        let people = summary.sample.people
        let text =
            switch people {
            case 0: "No interview has been read yet; what follows is the frame of a plan."
            case 1:
                "This draft rests on one interview. It shows what one person said and is no basis for saying what "
                    + "partners think; the person cannot be hidden behind a count."
            case 2..<6:
                "This draft rests on \(Numeral.word(people)) interviews. It can open a conversation; it cannot say how "
                    + "widely a view is held, and people who know one another may recognise what was said."
            default:
                "The interviewees are not a sample of their organisations. A count says how many of them spoke of something, not "
                    + "how many people hold a view; not to mention a matter is not to disagree."
            }
        return [("basis", text)]
    }

    /// Whose account is missing.
    private var missing: [Part] {
        let sample = summary.sample
        guard sample.people > 1 else { return [] }
        var parts: [Part] = []
        if !sample.missingSectors.isEmpty {
            parts.append(
                (
                    "missing-sectors",
                    "No interviewee is recorded as speaking for \(sectors(sample.missingSectors)); if nobody did, their account is missing."
                ))
        }
        if sample.withoutSector * 2 > sample.people {
            parts.append(
                (
                    "unknown-sectors",
                    "For most interviewees the sector is not recorded, so views cannot be compared between sectors."
                ))
        }
        return parts
    }

    /// What the counts cannot say.
    private var counted: [Part] {
        var parts: [Part] = [
            (
                "unchecked",
                "What people told us as fact has not been checked and may have changed since. Criteria describe what "
                    + "was talked about; they are not a rating of any partner."
            )
        ]
        if context.isByPhrases, summary.sample.people > 0 {
            parts.append(
                (
                    "phrases",
                    "Passages were found by words and phrases of the checklist alone. What was said in other words is in no count "
                        + "unless a person added it, so that silence on a matter may be the tool’s."
                ))
        }
        if summary.themes.contains(where: { $0.tensions.contains { !$0.told.isEmpty } }) {
            parts.append(
                (
                    "wanted",
                    "What people want is told by words the codebook knows for each side, in passages the tool coded. Whoever said "
                        + "it in other words is in no count, so a smaller side may be larger than it looks."
                ))
        }
        let asked = summary.themes.count { $0.asked > 0 }
        if asked > 0 {
            parts.append(
                (
                    "asked",
                    "What is asked about is spoken of more. Questions that were answered named \(Numeral.word(asked)) of the "
                        + "\(summary.themes.count) criteria; Annex C tells which, and what people brought up themselves."
                ))
        }
        return parts
    }

    /// Who and what is not in it.
    private var leftOut: [Part] {
        var parts: [Part] = []
        if context.leftOut > 0 {
            let people = context.leftOut == 1 ? "interviewee is" : "interviewees are"
            parts.append(
                (
                    "left-out",
                    "\(Numeral.word(context.leftOut).capitalisedFirst) more \(people) not counted here, so that this draft and "
                        + "an earlier one, read together, tell of nobody."
                ))
        }
        if context.unreadable > 0 {
            let count = context.unreadable
            parts.append(
                (
                    "unreadable",
                    "\(Numeral.word(count).capitalisedFirst) \(count == 1 ? "file" : "files") could not be read and \(count == 1 ? "is" : "are") not included."
                ))
        }
        return parts
    }

    var sampleText: String {
        let sample = summary.sample
        let isDated = sample.dated == sample.people
        let when = isDated ? sample.months.map { " \(Self.period($0))" } ?? "" : ""
        let many = sample.people == 1 ? "one person" : "\(Numeral.word(sample.people)) people"
        var text = "We listened to \(many)\(when)"
        if sample.organisations > 2 { text += " from \(Numeral.word(sample.organisations)) organisations" }
        let groups = sample.groups(of: .sector)
        if !groups.isEmpty {
            let others = sample.others(than: .sector)
            let named = groups.map { "\($0.label) \($0.size)" }
            text += " (interviewees by sector: \(named.joined(separator: ", "))"
            if others > 0 { text += ", others or not stated \(others)" }
            text += ")"
        }
        text += "."
        let thousands = (sample.words + 500) / 1000
        let words = sample.words < 1000 ? "fewer than 1,000" : "about \((thousands * 1000).grouped)"
        let files = sample.interviews == 1 ? "transcript runs" : "transcripts run"
        text += " The \(files) to \(words) words."
        guard !isDated, let months = sample.months else { return text }
        return
            "\(text) For \(Numeral.word(sample.dated)) of the \(Numeral.word(sample.people)) a date is recorded, "
            + "\(Self.period(months))."
    }

    static func period(_ months: ClosedMonths) -> String {
        months.first == months.last ? "in \(months.first)" : "between \(months.first) and \(months.last)"
    }

    var confirmation: String {
        let (all, confirmed) = (summary.counts.covered, summary.counts.confirmedCovered)
        let what = "\(all.grouped) \(all == 1 ? "coding" : "codings") (a passage marked with a criterion)"
        if all == 0 { return "Nothing has been coded yet." }
        if confirmed == 0 {
            return
                (all == 1
                ? "The one coding (a passage marked with a criterion) was made by the tool and has not yet been confirmed by a person. "
                : "All \(what) were made by the tool and none has yet been confirmed by a person. ")
                + "Until that is done, read every figure as a suggestion."
        }
        if confirmed == all {
            return all == 1
                ? "The one coding was made or confirmed by a person."
                : "All \(what) were made or confirmed by a person."
        }
        return
            "Of \(what), \(confirmed.grouped) \(confirmed == 1 ? "was" : "were") made or confirmed by a person; the rest are the "
            + "tool’s suggestions."
    }

    func sectors(_ names: [String]) -> String {
        let phrases = [
            "local authority": "a local authority", "NHS commissioner": "an NHS commissioner",
            "NHS provider": "an NHS provider", "primary care": "primary care",
            "voluntary and community sector": "the voluntary and community sector",
        ]
        return names.map { phrases[$0] ?? $0 }.listed(with: "or")
    }
}
