import Foundation
import Testing

@Suite struct AgreementCommandTests {
    private let coded: CodedFolder
    private var workspace: Workspace { coded.workspace }

    init() throws { coded = try CodedFolder() }

    private func agreement(_ arguments: String) throws -> Command.Result { try coded.agreement(arguments) }
    private func writePair() throws { try coded.writePair() }

    @Test func `what the steps of the tool found is one coder's`() throws {
        try writePair()
        try workspace.write(
            CodedFolder.header
                + "a,2,0,20,,L1,lexicon,\na,2,21,36,,L2,model,\na,2,37,47,,L1,lexicon+model,\n",
            to: "codings.csv")
        let result = try agreement("ann.csv codings.csv -t in -c small")
        #expect(result.output.hasPrefix("Agreement of Ann, throughline\n"))
    }

    @Test func `kinds and open questions are compared, and what a list does not tell is not`() throws {
        let header = "transcript,turn,start,end,criterion,coder,kind,question\n"
        try workspace.write(
            header
                + "a,2,0,20,L1,Ann,challenge,false\na,2,21,36,L2,Ann,challenge,false\na,2,48,60,,Ann,,true\n",
            to: "ann.csv")
        try workspace.write(
            header + "a,2,0,20,L1,Ben,challenge,false\na,2,21,36,L2,Ben,none,false\na,2,37,47,,Ben,,true\n",
            to: "ben.csv")
        let lines = try agreement("ann.csv ben.csv -t in -c small --format csv").output.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("segment,(challenge),,Ann,Ben,5,2,1,1,1,0,3,") })
        #expect(lines.contains { $0.hasPrefix("segment,(question),,Ann,Ben,5,1,1,0,1,1,3,") })
        #expect(lines.contains { $0.hasPrefix("turn,(challenge),,Ann,Ben,1,1,1,1,0,0,0,") })
        #expect(!lines.contains { $0.contains("(aspiration)") })
        let text = try agreement("ann.csv ben.csv -t in -c small").output
        #expect(text.contains("KIND, QUESTION"))
    }

    @Test func `coders without a criterion in common are told of, with what may be the reason`() throws {
        try workspace.write(
            CodedFolder.header + "a.xml,2,0,20,,L1,Ann,helping\na.xml,2,0,20,,trust,Ben,helping\n",
            to: "both.csv")
        let apart = try agreement("both.csv -t in")
        #expect(apart.code == 0)
        #expect(apart.error.contains("no two coders gave the same criterion anywhere: if their lists name"))
        #expect(try agreement("both.csv -t in -c small").error.isEmpty)
        // Lists that tell of questions alone have no criteria to name.
        let header = "transcript,turn,start,end,criterion,coder,question\n"
        try workspace.write(header + "a,2,48,60,,Ann,true\na,2,48,60,,Ben,true\n", to: "asked.csv")
        #expect(try agreement("asked.csv -t in").error.isEmpty)
    }

    @Test func `two coders are compared over all sentences of the transcripts`() throws {
        try writePair()
        let result = try agreement("ann.csv ben.csv -t in -c small --format csv")
        #expect(result.code == 0)
        #expect(result.error.isEmpty)
        let lines = result.output.split(separator: "\n").map(String.init)
        // Of 5 sentences and 2 criteria: both 1, Ann alone 1, Ben alone 1, neither 7.
        #expect(
            lines.contains {
                $0.hasPrefix(
                    "segment,(all),,Ann,Ben,5,2,2,1,1,1,7,0.5000,0.5000,0.5000,0.5000,0.8000,0.3750,")
            })
        #expect(lines.contains { $0.hasPrefix("segment,trust,L1,Ann,Ben,5,1,1,1,0,0,4,1.0000,1.0000,") })
        #expect(lines.contains { $0.hasPrefix("turn,money,L2,Ann,Ben,1,1,1,1,0,0,0,") })
        #expect(lines.contains { $0.hasPrefix("segment,(stance),,(all coders),,1,") })
    }

    @Test func `passages coders differ on stand side by side`() throws {
        var (ann, ben) = (CodedFolder.header, CodedFolder.header)
        let words = (0..<12).map { "Sentence \($0 + 10) is here." }
        try workspace.write(Fixture.interview(words.joined(separator: " ")), to: "in/a.xml")
        for (index, text) in words.enumerated() {
            if index < 6 { ann += "a.xml,2,,,\(text),trust,Ann,helping\n" }
            if index > 3, index < 9 { ben += "a.xml,2,,,\(text),trust,Ben,\n" }
            if index < 2 { ben += "a.xml,2,,,\(text),money,Ben,hindering\n" }
        }
        try workspace.write(ann, to: "ann.csv")
        try workspace.write(ben, to: "ben.csv")
        let result = try agreement("ann.csv ben.csv -t in --examples 1")
        #expect(result.code == 0)
        #expect(
            result.output.contains(
                """
                TALK OVER FIRST
                1. trust: coders differ on 7 segments
                  Taken for: money (2)
                  a.xml, turn 2: “Sentence 10 is here.”
                      Ann: trust (helping)
                      Ben: money (hindering)

                """))
        let object = try #require(
            JSONSerialization.jsonObject(
                with: Data(try agreement("ann.csv ben.csv -t in --format json").output.utf8))
                as? [String: any Sendable])
        #expect((object["differences"] as? [[String: any Sendable]])?.count == 7)
        #expect(object["talk_over"] as? [String] == ["trust"])
    }

    @Test func `without transcripts it says what cannot be told`() throws {
        try workspace.write(
            CodedFolder.header + "a,2,0,20,,trust,Ann,\na,2,21,36,,money,Ann,\n", to: "ann.csv")
        try workspace.write(CodedFolder.header + "a,2,0,20,,trust,Ben,\n", to: "ben.csv")
        let result = try agreement("ann.csv ben.csv")
        #expect(result.code == 0)
        #expect(result.output.contains("- It is not known which segments and turns nobody coded"))
        #expect(result.output.contains("segment        2 1.000  .500  .667  .500     -  -"))
        let counted = try agreement("ann.csv ben.csv --units 10 --level segment --by pooled")
        #expect(counted.output.contains("segment       10 1.000  .500  .667  .500  95 %"))
        #expect(!counted.output.contains("nobody coded, so"))
        let listed = try agreement("ann.csv ben.csv --units ann.csv --level segment --by pooled")
        #expect(listed.output.contains("segment        2 1.000  .500  .667  .500  75 %"))
    }

    @Test func `one file may hold several coders, of whom some are chosen, the reference first`() throws {
        try workspace.write(
            CodedFolder.header
                + "a,2,0,9,,trust,Ann,\na,2,0,9,,trust,Ben,\na,2,0,9,,money,Ben,\na,2,0,9,,money,Cem,\n",
            to: "all.csv")
        let all = try agreement("all.csv")
        #expect(all.output.hasPrefix("Agreement of Ann, Ben, Cem\n"))
        #expect(all.output.contains("segment: Ann, Ben"))
        let chosen = try agreement("all.csv --coder Cem --coder Ben")
        #expect(chosen.output.hasPrefix("Agreement of Cem, Ben\n"))
        #expect(chosen.output.contains("segment        1  .500 1.000  .667"))
        #expect(try agreement("all.csv --coder Dan").code == 1)
        #expect(
            try agreement("all.csv --coder Dan").error
                == "error: 'Dan' coded nothing in what was given (found: Ann, Ben, Cem)\n")
        #expect(
            try agreement("all.csv --coder Ann").error
                == "error: there is only one coder (Ann, Ben, Cem); give the codings of at least two\n")
    }

    @Test func `a name in two files of one interview is two coders, rejected codings count for nothing`()
        throws
    {
        let header = "transcript,turn,start,end,criterion,coder,state\n"
        try workspace.write(header + "a,2,0,9,trust,lexicon,suggested\n", to: "x/codings.csv")
        try workspace.write(header + "a,2,0,9,trust,lexicon,rejected\n", to: "y/codings.csv")
        let result = try agreement("x/codings.csv y/codings.csv --level interview")
        #expect(
            result.output.hasPrefix("Agreement of throughline (x/codings.csv), throughline (y/codings.csv)\n")
        )
        #expect(result.output.contains("interview      1     -  .000"))
    }

    @Test func `a name in two files of different interviews is one coder, and no name is the file's`() throws
    {
        try workspace.write("transcript,turn,criterion,coder\na,2,trust,Ann\n", to: "x.csv")
        try workspace.write("transcript,turn,criterion,coder\nb,2,trust,Ann\n", to: "y.csv")
        try workspace.write("transcript,turn,criterion\na,2,trust\nb,2,money\n", to: "z.csv")
        let result = try agreement("x.csv y.csv z.csv --level interview")
        #expect(result.output.hasPrefix("Agreement of Ann, z.csv\n2 interviews coded by at least two"))
    }

    @Test func `a participants file beside the transcripts says who answers, as in a run`() throws {
        try writePair()
        try workspace.write(
            "transcript,participant,speaker\na.xml,P1,Interviewer\n", to: "in/participants.csv")
        let told = try agreement("ann.csv ben.csv -t in -c small --level segment --by pooled")
        #expect(!told.output.contains("segment        5"))
        try workspace.write("transcript,participant\na.xml,P1\n", to: "who.csv")
        let other = try agreement("ann.csv ben.csv -t in -c small --participants who.csv --level segment")
        #expect(other.output.contains("segment        5"))
        let gone = try agreement("ann.csv ben.csv -t in --participants gone.csv")
        #expect(gone.code == 1)
        #expect(gone.error.hasPrefix("error: gone.csv: cannot be opened"))
    }

    @Test(arguments: [
        ("coder", 21, "error: there are 21 coders; choose up to 20 with --coder\n"),
        (
            "criterion", 501,
            "error: there are 501 criteria, more than 500: is 'criterion' the right column?\n"
        ),
    ]) func `a list whose columns are mixed up is refused`(column: String, count: Int, error: String) throws {
        var rows = "transcript,turn,\(column),\(column == "coder" ? "criterion" : "coder")\n"
        for number in 0..<count { rows += "a,2,x\(number),y\(number % 2)\n" }
        try workspace.write(rows, to: "many.csv")
        let result = try agreement("many.csv")
        #expect(result.code == 1)
        #expect(result.error == error)
    }

    @Test(arguments: [
        ("a,3,0,9,,trust,Ben,", "is in turn 3, and a.xml has 2 turns"),
        ("a,2,0,900,,trust,Ben,", "ends at 900, and turn 2 of a.xml has 68 characters"),
        ("a,2,,,Nobody said this.,trust,Ben,", "holds words that do not stand in turn 2 of a.xml"),
        ("a,2,0,9,,trsut,Ben,", "'trsut' is no criterion of small; did you mean 'trust'?"),
        ("a,2,9,0,,trust,Ben,", "goes from 9 to 0; the end must come after the start"),
    ]) func `a faulty row is named by file and line, and nothing is computed`(row: String, reason: String)
        throws
    {
        try writePair()
        try workspace.write(CodedFolder.header + "a,2,0,20,,trust,Ben,\n\(row)\n", to: "ben.csv")
        let result = try agreement("ann.csv ben.csv -t in -c small")
        #expect(result.code == 1)
        #expect(result.output.isEmpty)
        #expect(
            result.error == "error: ben.csv: line 3: \(reason)\n"
                + "Mend the lists first: figures that leave out part of a list would mislead.\n")
    }

    @Test func `interviews that cannot be found or read are left out and told of`() throws {
        try writePair()
        try workspace.write("", to: "in/c.xml")
        let more = "b.xml,2,0,9,,trust,Ann,\nc.xml,2,0,9,,trust,Ann,\n"
        try workspace.write(try workspace.text("ann.csv") + more, to: "ann.csv")
        let result = try agreement("ann.csv ben.csv -t in -c small")
        #expect(result.code == 2)
        #expect(
            result.error
                == "error: ann.csv: line 4: 'b.xml' is none of the transcripts read; did you mean 'a.xml'?, so "
                + "its codings (1) are left out\nerror: c.xml: is empty\n")
        #expect(result.output.hasPrefix("Agreement of Ann, Ben\n1 interview coded"))
        try workspace.write(CodedFolder.header + "b.xml,2,0,9,,trust,Ann,\n", to: "gone.csv")
        #expect(try agreement("gone.csv -t in").code == 1)
    }

    @Test func `words that differ from the transcript are told of`() throws {
        try writePair()
        try workspace.write(
            CodedFolder.header
                + "a,2,0,20,We TRUST each  other.,trust,Ben,\na,2,21,36,Cash is short.,money,Ben,\n",
            to: "ben.csv")
        let result = try agreement("ann.csv ben.csv -t in -c small")
        #expect(result.code == 0)
        #expect(
            result.error
                == "warning: ben.csv: line 3: the words of one coding differ from the transcript, this the "
                + "first: was it changed since?\n")
    }

    @Test(arguments: [
        ("empty.csv", "error: empty.csv: is empty\n"),
        ("gone.csv", "error: gone.csv: cannot be opened: No such file or directory\n"),
        (
            "words.csv",
            "error: words.csv: line 2: gives no start and end, so the transcripts are needed to find its words\n"
        ),
    ]) func `a list that cannot be used ends with 1`(file: String, error: String) throws {
        try workspace.write("", to: "empty.csv")
        try workspace.write(CodedFolder.header + "a,2,,,We met.,trust,Ben,\n", to: "words.csv")
        try writePair()
        let result = try agreement("ann.csv \(file)")
        #expect(result.code == 1)
        #expect(result.error.hasPrefix(error))
    }

    @Test func `coders of different interviews cannot be compared`() throws {
        try workspace.write(CodedFolder.header + "a,2,0,9,,trust,Ann,\nb,2,0,9,,trust,Ben,\n", to: "all.csv")
        let result = try agreement("all.csv")
        #expect(result.code == 1)
        #expect(result.error == "error: no interview was coded by two of the coders (Ann, Ben)\n")
    }

    @Test func `the codings of a run are read back whole`() throws {
        let run = try Command.shell("exec \"$0\" run in -c small -o out -q", in: workspace.path)
        #expect(run.code == 0)
        let result = try agreement(
            "out/codings.csv out/codings.ndjson -t in -c small --by pooled --format csv")
        #expect(result.code == 0)
        #expect(result.error.isEmpty)
        #expect(
            result.output.split(separator: "\n").filter { $0.contains("(all)") }.allSatisfy {
                $0.contains(",1.0000,1.0000,1.0000,1.0000,1.0000,")
            })
    }
}
