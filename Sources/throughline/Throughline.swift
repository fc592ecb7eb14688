import ArgumentParser
import Running

@main
struct Throughline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: Tool.name,
        abstract: "From what people said to what we will do, with every line traceable.",
        discussion: """
            Reads interview transcripts, tags what was said against a checklist of success criteria, and drafts \
            an organisational development plan with a list of outstanding questions. Everything stays on this \
            machine.

            Start here:
              throughline run interviews        all outputs, into throughline-out
              throughline share interviews      what partners may have (throughline-pack)
              throughline trace P5.3            what a statement of the plan rests on
              throughline inspect interviews    what is understood of each transcript
              throughline codebook list         the checklists there are

            Keep a study, in which people decide (docs/study-file.md):
              throughline new vale.throughline, then import, review, plan, share
            """,
        version: Tool.version,
        subcommands: [
            RunCommand.self, NewCommand.self, ImportCommand.self, TagCommand.self, ReviewCommand.self,
            LearnCommand.self, ThemesCommand.self, QuestionsCommand.self, PlanCommand.self,
            ShareCommand.self, ResponsesCommand.self, TraceCommand.self, InspectCommand.self,
            TrainCommand.self, CodebookCommand.self, AgreementCommand.self, ExportCommand.self,
            WithdrawCommand.self, CheckCommand.self, BackupCommand.self,
        ])
}
