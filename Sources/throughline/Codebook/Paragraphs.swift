import StudyModel

/// Text laid out under headings, in lines that fit the terminal.
struct Paragraphs {
    let console: Console
    /// Spaces before every line.
    var indent = 0

    /// Prints a heading.
    func heading(_ text: String) {
        let room = console.width - indent
        for line in text.count > room ? text.wrapped(room) : [text.printable] {
            console.print(String(repeating: " ", count: indent) + console.emphasised(line))
        }
    }

    /// Prints `text`, after a title where there is one; lines after the first hang `hang` spaces in.
    func text(_ text: String, title: String? = nil, hang: Int = 0) {
        guard !text.isEmpty else { return }
        let whole = title.map { "\($0): \(text)" } ?? text
        let margin = String(repeating: " ", count: indent)
        let lines = whole.wrapped(console.width - indent - hang)
        for (index, line) in lines.enumerated() {
            console.print(margin + (index > 0 ? String(repeating: " ", count: hang) : "") + line)
        }
    }

    /// Prints `entries` below a title, each on lines of its own; nothing where there are none.
    func list(_ title: String, _ entries: [String]) {
        guard !entries.isEmpty else { return }
        console.print(String(repeating: " ", count: indent) + title)
        let inner = Paragraphs(console: console, indent: indent + 2)
        for entry in entries { inner.text("- " + entry, hang: 2) }
    }

    /// Prints `entries` one after another, as many on a line as fit.
    func run(_ title: String, _ entries: [String]) {
        guard !entries.isEmpty else { return }
        text(entries.joined(separator: " · "), title: "\(title) (\(entries.count.grouped))", hang: 2)
    }

    /// The same two steps further in.
    var inner: Paragraphs { Paragraphs(console: console, indent: indent + 2) }

    /// Prints an empty line.
    func gap() { console.print() }
}
