import DocumentIO
import Foundation
import TestStudies
import Testing
import Writers

/// LibreOffice opens what we write, and whatever it writes again still holds what a returned copy is told by.
struct LibreOfficeTests {
    private static let program = [
        "/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice",
    ]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// The document as LibreOffice writes it after reading ours.
    private func returned(_ document: Document, _ house: HouseStyle? = nil) throws -> DOCXDump {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        let out = folder.appending(path: "out")
        try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "plan.docx")
        try Data(DOCXRenderer(house).render(document)).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: Self.program ?? "")
        process.arguments = [
            "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "docx",
            "--outdir", out.path, file.path,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try DOCXDump(Array(Data(contentsOf: out.appending(path: "plan.docx"))))
    }

    @Test(.enabled(if: program != nil, "soffice is not installed"), arguments: [false, true])
    func `a plan goes through LibreOffice with its words, headings, tables, marks and code`(inHouse: Bool)
        throws
    {
        let document = PlanLayout(TinyStudy.plan()).document
        let house = inHouse ? try HouseStyleReader.read(HouseTemplate().package(), file: "h").0 : nil
        let before = try DOCXDump(DOCXRenderer(house).render(document))
        let after = try returned(document, house)
        func marks(_ dump: DOCXDump) -> Set<String> {
            Set(dump.all("bookmarkStart").compactMap { $0.attribute("name") }.filter { $0.hasPrefix("s_") })
        }
        #expect(marks(before).count > 20 && marks(after).isSuperset(of: marks(before)))
        #expect(after.all("tbl").count == before.all("tbl").count)
        func headings(_ dump: DOCXDump) -> [String] {
            dump.all("p").filter {
                $0.child("pPr")?.child("pStyle")?.attribute("val")?.hasPrefix("Heading") == true
            }.map(\.text)
        }
        #expect(headings(after) == headings(before))
        let properties = try after.part("docProps/custom.xml").children
        let code = properties.first { $0.attribute("name") == "ThroughlineDraft" }?.text
        #expect(code == document.draft)
        func words(_ dump: DOCXDump) -> Set<String> {
            Set(dump.all("t").map(\.text).joined().split(separator: " ").map(String.init))
        }
        #expect(words(before).subtracting(words(after)).count < words(before).count / 50)
    }
}
