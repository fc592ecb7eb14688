import StudyModel

extension CriterionNames {
    /// Those of `codes`, which all have a name. Ids that are not stated are made of the names, labels are C1, C2 and so
    /// on; what is made never names another criterion. Codes that share a name are numbered, so that the name alone is
    /// the id of none.
    init(of codes: [ImportedCode]) {
        let names = codes.map { CriterionFinder.fold($0.text(.name) ?? "") }
        let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        let stated = codes.flatMap { [$0.text(.id), $0.text(.label)] }.compactMap(\.self)
        var taken = Set(stated.map(CriterionFinder.fold))
        var ids: [String] = []
        for (code, name) in zip(codes, names) {
            let isShared = counts[name] ?? 0 > 1
            ids.append(
                code.text(.id)
                    ?? Self.free(Slug.of(code.text(.name) ?? ""), from: isShared ? 1 : nil, &taken))
        }
        taken.formUnion(names)
        var number = 0
        self.init(
            codes.indices.map { index in
                let code = codes[index]
                let own = [names[index], CriterionFinder.fold(ids[index])]
                let label = code.text(.label) ?? Self.label(after: &number, own: own, taken)
                return Entry(
                    id: Located(ids[index], line: code.line(of: .id)),
                    label: Located(label, line: code.line(of: .label)),
                    name: Located(code.text(.name) ?? "", line: code.line(of: .name)), line: code.line)
            })
    }
}

private extension CriterionNames {
    /// `wanted`, or with a number after it where that is taken; always with one, beginning at `first`, where that is given.
    static func free(_ wanted: String, from first: Int?, _ taken: inout Set<String>) -> String {
        var value = first.map { "\(wanted)-\($0)" } ?? wanted
        var number = 2
        while !taken.insert(CriterionFinder.fold(value)).inserted {
            value = "\(wanted)-\(number)"
            number += 1
        }
        return value
    }

    /// The next label that is none of those `taken`, unless by the criterion's `own` names.
    static func label(after number: inout Int, own: [String], _ taken: Set<String>) -> String {
        repeat { number += 1 } while taken.contains("c\(number)") && !own.contains("c\(number)")
        return "C\(number)"
    }
}
