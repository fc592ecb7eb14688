public import StudyModel
import Yams

/// Reads mapping files: YAML that names the elements of somebody's own XML.
public enum XMLMapReader {
    /// The map in the file at `path`.
    ///
    /// - Throws: `InputError` with the line and the field of the first fault; a key that is not known is one.
    public static func read(path: String) throws(InputError) -> XMLMap {
        try map(YAMLDocument.read(path: path), path: path)
    }

    /// The map in `text`, which errors say came from `path`.
    public static func read(_ text: String, path: String) throws(InputError) -> XMLMap {
        try map(YAMLDocument.compose(text, path: path), path: path)
    }
}

extension XMLMapReader {
    static let keys = [
        "interview", "turn", "speaker", "start", "end", "unit", "text", "skip", "interviewers", "interviewee",
    ]
    static let units = ["seconds", "milliseconds", "minutes", "hours"]
    static let facts = ["name", "organisation", "role", "perspective", "sector", "date"]

    private static func map(_ root: Node, path: String) throws(InputError) -> XMLMap {
        var checker = YAMLChecker(file: path)
        var map = XMLMap()
        if let mapping = checker.mapping(root, place: "", known: keys) {
            map.interview = self.path("interview", mapping, &checker)
            map.turns = paths("turn", mapping, &checker, required: true)
            map.speaker = self.path("speaker", mapping, &checker)
            map.start = self.path("start", mapping, &checker)
            map.end = self.path("end", mapping, &checker)
            map.unit = unit(mapping, &checker)
            map.words = paths("text", mapping, &checker)
            map.skipped = names("skip", mapping, &checker).map(\.value)
            map.interviewers = names("interviewers", mapping, &checker).map(\.value)
            map.facts = facts(mapping, &checker)
        }
        if let fault = checker.diagnostics.first {
            throw InputError(file: path, line: fault.line, reason: fault.message)
        }
        return map
    }

    private static func unit(_ mapping: YAMLMapping, _ checker: inout YAMLChecker) -> Double {
        guard let unit = checker.optionalText("unit", in: mapping) else { return 1 }
        guard units.contains(unit) else {
            checker.error(
                mapping["unit"]?.line ?? mapping.line,
                "'unit' is '\(unit)', not one of \(units.joined(separator: ", "))")
            return 1
        }
        return XMLTime.unit(unit)
    }

    private static func facts(_ mapping: YAMLMapping, _ checker: inout YAMLChecker) -> [XMLMap.Fact] {
        guard let entry = mapping["interviewee"],
            let inner = checker.mapping(entry.value, place: "interviewee", known: facts)
        else { return [] }
        return facts.compactMap { key in path(key, inner, &checker).map { XMLMap.Fact(key: key, path: $0) } }
    }

    private static func path(
        _ key: String, _ mapping: YAMLMapping, _ checker: inout YAMLChecker
    ) -> XMLPath? {
        checker.optionalText(key, in: mapping).flatMap {
            path(Located($0, line: mapping[key]?.line ?? mapping.line), key, mapping, &checker)
        }
    }

    private static func path(
        _ text: Located<String>, _ key: String, _ mapping: YAMLMapping, _ checker: inout YAMLChecker
    ) -> XMLPath? {
        guard let path = XMLPath(text.value), key == "speaker" || !path.isOwnName else {
            checker.error(
                text.line,
                mapping.naming(
                    "'\(key)' is '\(text.value)', which is no path such as turn, turn/name or turn/@name"))
            return nil
        }
        return path
    }

    private static func paths(
        _ key: String, _ mapping: YAMLMapping, _ checker: inout YAMLChecker, required: Bool = false
    ) -> [XMLPath] {
        names(key, mapping, &checker, required: required).compactMap { text in
            guard let path = path(text, key, mapping, &checker) else { return nil }
            if path.attribute == nil { return path }
            checker.error(
                text.line, mapping.naming("'\(key)' is '\(text.value)', an attribute, not an element"))
            return nil
        }
    }

    /// The texts at `key`: one alone, or a list of them.
    private static func names(
        _ key: String, _ mapping: YAMLMapping, _ checker: inout YAMLChecker, required: Bool = false
    ) -> [Located<String>] {
        if let entry = mapping[key], entry.value.sequence == nil {
            return checker.optionalText(key, in: mapping).map { [Located($0, line: entry.line)] } ?? []
        }
        return checker.texts(key, in: mapping, required: required)
    }
}
