import Foundation

/// Another reader of Word documents, run over files where it is installed.
struct Peer: Sendable {
    /// What it made of the files.
    struct Reading: Sendable {
        /// The text of each file, nil where it failed.
        var texts: [String?]
        /// The time spent on the files.
        var seconds: Double
    }

    let name: String
    /// Python that defines `read(path)`; nil for pandoc.
    private let python: String?

    /// Reads `paths`, writing to `folder`; nil where it is not installed.
    func read(_ paths: [String], in folder: String) throws -> Reading? {
        let own = "\(folder)/\(name)"
        try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
        if let python {
            let list = "\(own)/paths"
            try paths.joined(separator: "\n").write(toFile: list, atomically: true, encoding: .utf8)
            guard let output = try Program.output(of: ["python3", "-c", python + Self.driver, list, own]),
                let seconds = output.split(separator: "\n").last.flatMap({ Double($0) })
            else { return nil }
            return Reading(texts: texts(paths.count, in: own), seconds: seconds)
        }
        guard try Program.output(of: ["pandoc", "--version"]) != nil else { return nil }
        var seconds = 0.0
        for (number, path) in paths.enumerated() {
            let measure = try ChildUsage.measure(
                ["timeout", "60", "pandoc", "-f", "docx", "-t", "plain", "--wrap=none", "--columns=100000"]
                    + ["-o", "\(own)/\(number).txt", path])
            seconds += measure.measure.wall
        }
        return Reading(texts: texts(paths.count, in: own), seconds: seconds)
    }

    private func texts(_ count: Int, in folder: String) -> [String?] {
        (0..<count).map { try? String(contentsOfFile: "\(folder)/\($0).txt", encoding: .utf8) }
    }
}

extension Peer {
    static let all = [pandoc, pythonDocx, mammoth, docx2txt, docx2python]

    /// To plain text, lines unbroken, one process a file.
    static let pandoc = Peer(name: "pandoc", python: nil)

    /// Paragraphs and tables in order, nested ones too, then headers and footers: all its interface offers.
    static let pythonDocx = Peer(
        name: "python-docx",
        python: """
            import docx
            from docx.table import Table
            def walk(container):
                for item in container.iter_inner_content():
                    if isinstance(item, Table):
                        seen = set()
                        for row in item.rows:
                            for cell in row.cells:
                                if cell._tc not in seen:
                                    seen.add(cell._tc)
                                    yield from walk(cell)
                    else:
                        yield item.text
            def read(path):
                document = docx.Document(path)
                lines = list(walk(document))
                for section in document.sections:
                    for part in (section.header, section.footer, section.first_page_header,
                                 section.first_page_footer, section.even_page_header, section.even_page_footer):
                        if not part.is_linked_to_previous:
                            lines += walk(part)
                return "\\n".join(lines)

            """)

    /// `extract_raw_text`.
    static let mammoth = Peer(
        name: "mammoth",
        python: """
            import mammoth
            def read(path):
                with open(path, "rb") as file:
                    return mammoth.extract_raw_text(file).value

            """)

    /// `process`.
    static let docx2txt = Peer(
        name: "docx2txt",
        python: """
            import docx2txt
            def read(path):
                return docx2txt.process(path)

            """)

    /// `text`: header, body, footer and notes.
    static let docx2python = Peer(
        name: "docx2python",
        python: """
            from docx2python import docx2python
            def read(path):
                with docx2python(path) as content:
                    return content.text

            """)

    /// Reads every path of a list, each within a minute, and prints the seconds it took, imports left out.
    private static let driver = """
        import os, signal, sys, time
        def late(number, frame):
            raise TimeoutError()
        signal.signal(signal.SIGALRM, late)
        paths = open(sys.argv[1], encoding="utf-8").read().split("\\n")
        seconds = 0.0
        for number, path in enumerate(paths):
            start = time.perf_counter()
            signal.alarm(60)
            try:
                text = read(path)
            except BaseException:
                text = None
            signal.alarm(0)
            seconds += time.perf_counter() - start
            if text is not None:
                with open(os.path.join(sys.argv[2], str(number) + ".txt"), "w", encoding="utf-8", errors="replace") as file:
                    file.write(text)
        print()
        print(seconds)
        """
}
