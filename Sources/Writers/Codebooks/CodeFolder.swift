import StudyModel

/// Criteria by the folders they stand in, in the order they first come.
struct CodeFolder {
    /// A criterion or a folder, with what is inside.
    struct Item {
        let name: String
        var criterion: Criterion?
        var inside = CodeFolder([])
    }

    private(set) var items: [Item] = []

    /// The folder that holds `criteria` by their marks.
    init(_ criteria: [Criterion]) {
        for criterion in criteria { add(criterion, in: criterion.mark.folders[...]) }
    }

    private mutating func add(_ criterion: Criterion, in folders: ArraySlice<String>) {
        guard let folder = folders.first else {
            if let place = items.firstIndex(where: { $0.name == criterion.name && $0.criterion == nil }) {
                items[place].criterion = criterion
            } else {
                items.append(Item(name: criterion.name, criterion: criterion))
            }
            return
        }
        let place = items.firstIndex { $0.name == folder } ?? items.count
        if place == items.count { items.append(Item(name: folder)) }
        items[place].inside.add(criterion, in: folders.dropFirst())
    }
}
