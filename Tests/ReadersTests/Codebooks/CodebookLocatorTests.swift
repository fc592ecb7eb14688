import Foundation
import StudyModel
import Testing

@testable import Readers

@Suite struct CodebookLocatorTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func locator(_ environment: [String: String] = [:], executable: String? = nil) -> CodebookLocator
    {
        CodebookLocator(
            environment: environment, executable: executable.map { folder.path + $0 },
            workingFolder: folder.path + "/here")
    }

    @Test func `an existing file is taken as it is`() throws {
        let path = try folder.write("x", to: "mine.txt")
        #expect(try locator().find(path) == path)
    }

    @Test(arguments: [
        "here/codebooks/own.yaml", "repo/codebooks/own.yaml", "repo/.build/triple/release/codebooks/own.yaml",
        "repo/.build/triple/share/throughline/codebooks/own.yaml", "elsewhere/own.yml",
    ]) func `a name is found in each of the places`(place: String) throws {
        let path = try folder.write("criteria: []", to: place)
        let locator = locator(
            ["THROUGHLINE_CODEBOOKS": folder.path + "/none:" + folder.path + "/elsewhere"],
            executable: "/repo/.build/triple/release/throughline")
        #expect(try locator.find("own") == path)
        #expect(locator.list() == [CodebookLocator.Found(name: "own", path: path)])
    }

    @Test func `a link to the executable is followed`() throws {
        let path = try folder.write("criteria: []", to: "repo/codebooks/own.yaml")
        try folder.write("", to: "repo/bin/throughline")
        try folder.write("", to: "links/placeholder")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/links/throughline",
            withDestinationPath: folder.path + "/repo/bin/throughline")
        #expect(try locator(executable: "/links/throughline").find("own") == path)
    }

    @Test func `the folder of the environment wins over the working folder`() throws {
        try folder.write("criteria: []", to: "here/codebooks/own.yaml")
        let first = try folder.write("criteria: []", to: "elsewhere/own.yaml")
        let locator = locator(["THROUGHLINE_CODEBOOKS": folder.path + "/elsewhere"])
        #expect(try locator.find("own") == first)
        #expect(locator.list().map(\.path) == [first])
    }

    @Test func `the list is in order of names and leaves files of cues out`() throws {
        try folder.write("id: b\ncriteria: []", to: "here/codebooks/b.yaml")
        try folder.write("criteria: []", to: "here/codebooks/a.yaml")
        try folder.write("language: en", to: "here/codebooks/cues-en.yaml")
        #expect(locator().list().map(\.name) == ["a", "b"])
    }

    @Test func `a codebook of another program and a table are found by name, other tables are not listed`()
        throws
    {
        let qdc = try folder.write("<CodeBook/>", to: "here/codebooks/nvivo.qdc")
        try folder.write("Code;Description\n", to: "here/codebooks/excel.csv")
        try folder.write("name,role,sector\n", to: "here/codebooks/people.csv")
        try folder.write("criteria: []", to: "here/codebooks/nvivo.yaml")
        #expect(try locator().find("excel").hasSuffix("excel.csv"))
        #expect(try locator().find("nvivo") != qdc)
        #expect(locator().list().map(\.name) == ["excel", "nvivo"])
    }

    @Test func `an unknown name is refused with the known names`() throws {
        try folder.write("criteria: []", to: "here/codebooks/integrated.yaml")
        let error = #expect(throws: InputError.self) { try locator().find("integrate") }
        #expect(
            error?.reason == "is neither a file nor the name of a codebook (known are integrated); "
                + "did you mean 'integrated'?")
    }

    @Test func `a name is not taken for the folder of that name`() throws {
        let path = try folder.write("criteria: []", to: "here/codebooks/own.yaml")
        try folder.write("", to: "own/placeholder")
        let error = #expect(throws: InputError.self) { try locator().find(folder.path + "/own") }
        #expect(error?.reason == "is a folder; a codebook is one file")
        #expect(try locator().find("own") == path)
    }

    @Test func `a folder that is called like a codebook is said to be a folder`() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "book.yaml/inside")
        let locator = CodebookLocator(environment: [:], executable: nil, workingFolder: folder.path)
        let error = #expect(throws: InputError.self) { try locator.find(folder.path + "/book.yaml") }
        #expect(error?.reason == "is a folder; a codebook is one file")
        let none = #expect(throws: InputError.self) { try locator.find(folder.path + "/none.yaml") }
        #expect(none?.reason == "does not exist")
    }

    @Test(arguments: [
        ("a.yaml", "id: a\ncriteria: []\n", true), ("a.yml", "criteria: []\n", true),
        ("cues.yaml", "language: en\n", false), ("a.qdc", "<CodeBook/>", true),
        ("a.txt", "criteria: x", false),
        ("a.csv", "name\ncriteria:\n", false),
    ])
    func `a codebook is told by its ending and its criteria`(name: String, text: String, isOne: Bool) throws {
        let folder = try TemporaryFolder()
        #expect(CodebookLocator.isCodebook(try folder.write(text, to: name)) == isOne)
    }
}
