import StudyModel
import Testing

@testable import Readers

@Suite struct CodebookCSVTests {
    private func read(_ bytes: [UInt8]) throws -> (codebook: Codebook, diagnostics: [Diagnostic]) {
        let folder = try TemporaryFolder()
        try folder.write("language: en\n", to: "cues-en.yaml")
        return try CodebookReader.read(path: folder.write(bytes, to: "book.csv"))
    }

    @Test func `a table is read as Excel saves it`() throws {
        let text =
            "\u{FEFF}Label;Code;Level;Description;Do not count;Phrases;Weak\r\n"
            + "L1;Trust;Leadership;\"They rely; on each\r\nother\";;\"trust each other\r\nrely on UNLESS bus\";'=trust\r\n"
            + "S1;Money;System;There is money.;Jobs;\"pooled fund; budget\"\r\n"
        let (book, diagnostics) = try read(Array(text.utf8))
        #expect(diagnostics.map(\.code) == ["no-question"])
        #expect(book.criteria.map(\.label) == ["L1", "S1"])
        #expect(book.criteria.map(\.id.rawValue) == ["trust", "money"])
        #expect(book.levels.map(\.id) == ["leadership", "system"])
        #expect(book.criteria[0].definition == "They rely; on each\nother")
        #expect(book.criteria[0].lexicon.phrases.map(\.pattern) == ["trust each other", "rely on"])
        #expect(book.criteria[0].lexicon.phrases.map(\.unless) == [[], ["bus"]])
        #expect(book.criteria[0].lexicon.weak.map(\.pattern) == ["=trust"])
        #expect(book.criteria[0].lexicon.phrases.map(\.line) == [3, 4])
        #expect(book.criteria[1].doNotCount == "Jobs")
        #expect(book.criteria[1].lexicon.phrases.map(\.line) == [5, 5])
    }

    @Test(arguments: [
        ("", nil, "is empty"),
        ("label,phrases\nL1,trust\n", 1, "has no column 'name' in its first row (found: label, phrases)"),
        ("name,code\na,b\n", 1, "names the column 'name' twice"),
        ("name\na,b\n", 2, "has 2 cells under 1 columns"),
        ("name,phrases\n,trust\n", 2, "'name' is missing"),
        ("name,id\na,x\nb,x\n", 3, "criterion id 'x' is used twice (first in line 2)"),
        ("name,label\na,L1\nb,L1\n", 3, "criterion label 'L1' is used twice (first in line 2)"),
        ("name,id\na,x\nb,X\n", 3, "criterion id 'X' differs from 'x' of line 2 in letter case alone"),
        ("name,id,label\na,x,X\nb,y,x\n", 3, "criterion label 'x' differs from 'X' of line 2 in letter case"),
        (
            "name,id,label\na,x,1\nb,y,X\n", 3,
            "criterion label 'X' is the id of another criterion (in line 2)"
        ),
        ("name,id\na,x y\n", 2, "'id' must be made of letters"),
        ("name\n", nil, "holds no criteria"),
        ("name,phrases\n\"a,b\n", 2, "quot"),
    ])
    func `a bad table is refused by its line`(text: String, line: Int?, reason: String) {
        let error = #expect(throws: InputError.self) { try read(Array(text.utf8)) }
        #expect(error?.reason.contains(reason) == true)
        if let line { #expect(error?.line == line) }
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x61, 0x00], "is UTF-16"), (Array("name\nB".utf8) + [0xE9], "is not UTF-8"),
            ([0x61, 0x00], "control character"),
        ] as [([UInt8], String)])
    func `what is no text in UTF-8 is refused with advice`(bytes: [UInt8], reason: String) {
        let error = #expect(throws: InputError.self) { try read(bytes) }
        #expect(error?.reason.contains(reason) == true)
    }

    @Test func `columns and criteria that are not known are told`() throws {
        let (_, diagnostics) = try read(Array("name,phrasis,confusable_with\na,b,Z9\n".utf8))
        #expect(diagnostics[0].message == "the column 'phrasis' is not used; did you mean 'phrases'?")
        #expect(diagnostics[1].message.contains("'confusable_with' names 'Z9'"))
    }

    @Test(arguments: [
        ("rely on; bus", ["rely on", "bus"]), ("\"trust; partner\"; bus", ["trust; partner", "bus"]),
        ("\"a \"\"b\"\"; c\"", ["a \"b\"; c"]),
        ("\"so-called\" partner; bus", ["\"so-called\" partner", "bus"]),
        ("\"open; bus", ["\"open", "bus"]), ("a;;b;", ["a", "b"]),
    ])
    func `a phrase in quotation marks may hold semicolons`(cell: String, phrases: [String]) {
        let found = ListCell.entries(of: cell, line: 4, isSentences: false)
        #expect(found.map(\.value) == phrases)
        #expect(found.allSatisfy { $0.line == 4 })
    }

    @Test func `labels and ids that are made name no other criterion`() throws {
        let text = "name,id,label\nC2,,\nC1,,\nBarriers,,\nbarriers,,\nEnablers,,\nMoney,enablers,\n"
        let (book, _) = try read(Array(text.utf8))
        #expect(
            book.criteria.map(\.id.rawValue) == [
                "c2", "c1", "barriers-1", "barriers-2", "enablers-2", "enablers",
            ])
        #expect(book.criteria.map(\.label) == ["C2", "C3", "C4", "C5", "C6", "C7"])
    }

    @Test(arguments: [
        ("Équité, ŵyl & Straße", "equite-wyl-strasse"), ("Œuvre ÆØ Łódź", "oeuvre-aeo-lodz"),
        ("漢字 & trust", "trust"), ("漢字", "code-37dd06c3"), ("日本 2", "code-?"), ("2024", "2024"),
    ])
    func `an id made of a name keeps its letters without accents`(name: String, id: String) {
        #expect(Slug.of(name).prefix(5) == id.prefix(5))
        #expect(id.hasPrefix("code") ? Slug.of(name).utf8.count == 13 : Slug.of(name) == id)
    }

    @Test func `a phrase in one line reads back`() {
        let phrase = Criterion.Phrase("rely on", unless: ["bus", "a train"], needs: ["partner"], line: 3)
        #expect(phrase.inOneLine == "rely on UNLESS bus UNLESS a train NEEDS partner")
        #expect(Criterion.Phrase(inOneLine: phrase.inOneLine, line: 3) == phrase)
    }

    @Test(arguments: [
        (
            "name\nTrust\nMoney\ntrust\n",
            [
                "4: criterion name 'trust' is the name of 'trust-1' too (line 2): coded tables must tell the two by "
                    + "their ids"
            ]
        ),
        (
            "name,folder\nTrust,a\nTrust,b\n",
            [
                "3: criterion name 'Trust' is the name of 'trust-1' too (line 2): coded tables must tell the two by "
                    + "their ids"
            ]
        ), ("name,folder\nTrust,a\nMoney,a\n", []),
        (
            "name,guid\nTrust,3F2504E0-4F89-11D3-9A0C-0305E82C3301\nMoney,3f2504e0-4f89-11d3-9a0c-0305e82c3301\n",
            [
                "3: Money: the GUID 3f2504e0-4f89-11d3-9a0c-0305e82c3301 is that of line 2 too; other programs take the "
                    + "two for one"
            ]
        ),
    ])
    func `criteria of one name, or of one GUID, are told of`(text: String, told: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write(CodebookFixture.cues, to: "cues-en.yaml")
        let found = CodebookReader.check(path: try folder.write(text, to: "a.csv"))
        #expect(
            found.filter { $0.code.hasPrefix("repeated") }.map { "\($0.line ?? 0): \($0.message)" } == told)
    }
}
