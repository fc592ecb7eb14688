import StudyModel

extension CodingCells {
    /// The parts one line of NDJSON gives: a flat object whose values are strings, numbers, true, false, null, or
    /// lists of those. Those that are null, empty or lists are left out.
    /// - Throws: `InputError` for anything but one such object.
    init(line bytes: [UInt8], file: String, line: Int) throws(InputError) {
        func fault(_ reason: String) -> InputError { InputError(file: file, line: line, reason: reason) }
        guard case .object(let members) = try JSONText(bytes, file: file, line: line) else {
            throw fault("is no JSON object")
        }
        var cells: [String: String] = [:]
        for (name, value) in members {
            switch value {
            case .string(let text): cells[name] = text.isEmpty ? nil : text
            case .number(let number): cells[name] = value.integer.map(String.init) ?? number.description
            case .bool(let isTrue): cells[name] = isTrue ? "true" : "false"
            case .null: continue
            case .object: throw fault("holds an object inside the object")
            case .array(let elements):
                for case .array in elements { throw fault("holds a list inside a list") }
                for case .object in elements { throw fault("holds an object inside the object") }
            }
        }
        self.init(cells, file: file, line: line)
    }
}
