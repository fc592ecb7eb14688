/// Gives the files of a run names that tell them apart.
enum InputNames {
    /// The files under their names. Where names clash, each takes on one more folder of its path until none
    /// does; which of them came first never matters.
    static func named(_ files: [FoundInput]) -> [FoundInput] {
        var files = files
        while true {
            for index in files.indices {
                files[index].name = files[index].place.suffix(files[index].parts).joined(separator: "/")
            }
            let clashing = Dictionary(grouping: files.indices, by: { files[$0].name })
                .values.filter { $0.count > 1 }.joined()
            let growing = clashing.filter { files[$0].parts < files[$0].place.count }
            if growing.isEmpty { return files }
            for index in growing { files[index].parts += 1 }
        }
    }
}
