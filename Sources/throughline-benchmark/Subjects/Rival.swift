import Foundation

/// Another program that reads Word documents, measured where it is installed.
struct Rival: Sendable {
    let name: String
    /// How many files of the corpus it gets: rivals are slow.
    let files: Int
    private let arguments: @Sendable ([String]) -> [String]
    /// Whether it prints the wall and the CPU seconds that the work itself took, its start left out.
    private let printsMeasure: Bool

    /// What it takes to read `paths`; nil where it is not installed or fails.
    func measure(_ paths: [String]) throws -> Measure? {
        let call = arguments(Array(paths.prefix(files)))
        guard printsMeasure else {
            let usage = try ChildUsage.measure(call)
            return usage.status == 0 ? usage.measure : nil
        }
        guard let output = try Program.output(of: call) else { return nil }
        let numbers = output.split(separator: " ").compactMap { Double($0.trimmingCharacters(in: .newlines)) }
        return numbers.count == 2 ? Measure(wall: numbers[0], cpu: numbers[1]) : nil
    }
}

extension Rival {
    /// python-docx: text of all paragraphs and all cells. Python's start and imports are left out.
    static let pythonDocx = Rival(
        name: "python-docx", files: 50, arguments: { ["python3", "-c", pythonScript] + $0 },
        printsMeasure: true)

    /// pandoc to plain text, one process for all its files, its start (some 0.05 s) counted in.
    static let pandoc = Rival(
        name: "pandoc", files: 8,
        arguments: { ["pandoc", "-f", "docx", "-t", "plain", "-o", "/dev/null"] + $0 },
        printsMeasure: false)

    private static let pythonScript = """
        import sys, time, docx
        wall, cpu, size = time.perf_counter(), time.process_time(), 0
        for path in sys.argv[1:]:
            document = docx.Document(path)
            for paragraph in document.paragraphs:
                size += len(paragraph.text)
            for table in document.tables:
                for row in table.rows:
                    for cell in row.cells:
                        size += len(cell.text)
        assert size > 0
        print(time.perf_counter() - wall, time.process_time() - cpu)
        """
}
