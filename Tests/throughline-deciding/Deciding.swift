import DocumentIO
import StudyModel
import StudyStore

/// Decides at random about the codings of a study file, and says of each decision that it was acknowledged, so that a test
/// can end it at any moment and look whether all it said is there.
///
/// Arguments: the study file, the number of the coder, a seed, and how many decisions. A line each: the number of the
/// change, the coding, and the verdict.
@main
enum Deciding {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 5, let number = Int64(arguments[2]), let seed = UInt64(arguments[3]),
            let count = Int(arguments[4])
        else { return }
        let file = try StudyFile.open(arguments[1])
        let coder = CoderAccount.ID(number)
        let codings = try file.transcripts().flatMap { try file.codings(of: $0.id) }
        var random = SplitMix(seed: seed)
        for _ in 0..<count {
            let coding = codings[random.next(below: codings.count)]
            let verdict: Verdict = random.next(below: 2) == 0 ? .accepted : .rejected
            let told = try file.decide(
                Judgement(verdict), on: coding.id, by: coder,
                at: Timestamp(milliseconds: WallClock.milliseconds))
            StandardStream.output.write("\(told.change) \(told.coding) \(verdict.rawValue)\n")
        }
    }
}
