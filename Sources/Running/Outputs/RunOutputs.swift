import DocumentIO
import Planning
import StudyModel
import Themes
import Writers

/// Everything a run writes once all inputs are read.
struct RunOutputs: Sendable {
    let plan: ODPlan
    let problems: [Diagnostic]
    let record: RunRecord

    /// A file to be, made when it is its turn.
    struct Rendering {
        let name: OutputName
        let render: () throws(DocumentError) -> [UInt8]
    }

    /// The files in the order they are put in place; those of codings are written elsewhere.
    var renderings: [Rendering] {
        let plan = PlanLayout(plan).document
        let questions = QuestionsLayout(self.plan).document
        let themes = ThemesLayout(self.plan.summary, date: self.plan.context.date).document
        let digest = FacilitatorLayout(self.plan.summary, date: self.plan.context.date).document
        let coverage = Coverage(
            self.plan.summary.matrix, levels: self.plan.summary.codebook.levels)
        return [
            word(.planDOCX, plan), page(.planHTML, plan), markdown(.planMarkdown, plan),
            word(.questionsDOCX, questions), page(.questionsHTML, questions),
            markdown(.questionsMarkdown, questions),
            table(.questionsCSV, QuestionRows.columns) { QuestionRows.rows(self.plan.questions) },
            page(.themesHTML, themes), word(.themesDOCX, themes),
            word(.facilitatorDOCX, digest), page(.facilitatorHTML, digest),
            table(.coverage, CoverageRows.columns(coverage)) { CoverageRows.rows(coverage) },
            table(.matrix, FrameworkRows.columns(self.plan.summary.matrix)) {
                FrameworkRows.rows(self.plan.summary.matrix)
            },
            Rendering(name: .matrixXLSX) { () throws(DocumentError) in
                try FrameworkWorkbook(self.plan).bytes()
            },
            table(.problems, ProblemRows.columns) { ProblemRows.rows(problems) },
            Rendering(name: .record) { () throws(DocumentError) in record.json.bytes() },
        ]
    }
}

private extension RunOutputs {
    func word(_ name: OutputName, _ document: Document) -> Rendering {
        Rendering(name: name) { () throws(DocumentError) in try DOCXRenderer().render(document) }
    }

    func page(_ name: OutputName, _ document: Document) -> Rendering {
        Rendering(name: name) { () throws(DocumentError) in HTMLRenderer().render(document) }
    }

    func markdown(_ name: OutputName, _ document: Document) -> Rendering {
        Rendering(name: name) { () throws(DocumentError) in MarkdownRenderer().render(document) }
    }

    /// A table for a spreadsheet; the byte order mark is what Excel knows UTF-8 by.
    func table(_ name: OutputName, _ columns: [String], rows: @escaping () -> some Sequence<[String]>)
        -> Rendering
    {
        Rendering(name: name) { () throws(DocumentError) in
            CSVEncoder().encode(columns: columns, rows: rows(), byteOrderMark: true)
        }
    }
}
