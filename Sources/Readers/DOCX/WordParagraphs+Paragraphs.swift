import DocumentIO
import StudyModel

extension WordParagraphs {
    /// Stands for a line break until the paragraph ends; no character of XML.
    static let lineBreak: UInt8 = 0x0B

    mutating func startParagraph() {
        begun += 1
        let cell = tables.last.map { SourceParagraph.Cell(table: $0.number, row: $0.row, column: $0.column) }
        if isOpen, current.isWaiting, reading.paragraphs[current.index].cell == cell {
            current.isWaiting = false
            current.hasDeletedEnd = false
            run = WordRun()
            return
        }
        finishJoined()
        if isOpen { outer.append(current) }
        isOpen = true
        taken += 1
        let index = reading.paragraphs.count
        current = OpenParagraph(index: index, outerRun: run)
        swap(&current.text, &spare)
        run = WordRun()
        reading.paragraphs.append(
            SourceParagraph(cell: cell, place: SourcePlace(part: part, paragraph: begun), index: index))
    }

    mutating func endParagraph() {
        guard isOpen else { return }
        separateComments()
        // Whoever accepts the deletion of a paragraph's end gets one paragraph of two.
        current.isWaiting = current.hasDeletedEnd && !current.text.isEmpty
        if !current.isWaiting { close() }
    }

    /// Ends a paragraph that waited for another to go on with it.
    mutating func finishJoined() {
        if isOpen, current.isWaiting { close() }
    }

    private mutating func close() {
        run = current.outerRun
        let letters = Double(max(current.letters, 1))
        if current.list != nil { number() }
        withUnread(&reading.paragraphs[current.index])
        reading.paragraphs[current.index].fill(WordBytes.lines(current.text))
        reading.paragraphs[current.index].lead = current.lead
        reading.paragraphs[current.index].bold = Double(current.bold) / letters
        reading.paragraphs[current.index].italic = Double(current.italic) / letters
        reading.paragraphs[current.index].coloured = Double(current.coloured) / letters
        current.text.removeAll(keepingCapacity: true)
        swap(&current.text, &spare)
        isOpen = !outer.isEmpty
        if let around = outer.popLast() { current = around }
    }

    private func withUnread(_ paragraph: inout SourceParagraph) {
        if !current.hiddenText.isEmpty { paragraph.unread.hidden = WordBytes.words(current.hiddenText) }
        if !current.deletedText.isEmpty { paragraph.unread.deleted = WordBytes.words(current.deletedText) }
        if current.movesWords { paragraph.unread.movesAway = true }
    }

    /// Puts the paragraph's number before its words, where the number is a label.
    private mutating func number() {
        guard let list = current.list, let label = lists.label(list, level: current.level ?? 0),
            current.text.contains(where: { $0 > 0x20 })
        else { return }
        current.text.insert(contentsOf: label.utf8, at: 0)
        if current.lead > 0 { current.lead += label.utf8.count }
    }

    mutating func setStyle(_ style: String?) {
        guard isOpen, let style, formerDepth == 0 else { return }
        reading.paragraphs[current.index].style = style
        let known = styles[style]
        let isLabel = labelStyles[style] ?? (SpeakerWords.isLabelStyle(style) || known?.isLabel ?? false)
        labelStyles[style] = isLabel
        reading.paragraphs[current.index].hasLabelStyle = isLabel
        current.isHidden = known?.isHidden ?? false
        current.list = known?.list
        current.level = known?.level
    }

    mutating func setList(_ name: WordName, _ value: String?) {
        guard isOpen, let value else { return }
        reading.usesLists = true
        if name == .listLevel {
            current.level = Int(value)
        } else {
            current.list = value == "0" ? nil : value
        }
    }

    mutating func startTable() {
        finishJoined()
        tables.append(OpenTable(number: tableCount))
        tableCount += 1
    }

    mutating func enter(_ name: WordName) {
        finishJoined()
        guard let last = tables.indices.last else { return }
        if name == .row {
            tables[last].row += 1
            tables[last].column = -1
        } else {
            tables[last].column += 1
        }
    }

    mutating func noteEmbedded(_ event: XMLTape.Event) {
        guard let relationship = tape.attribute(.relationship, of: event) else { return }
        reading.embedded.append((relationship, reading.paragraphs.count))
    }
}
