import Planning

/// Tells which partner somebody speaks for, by the list of partners.
struct PartnerFinder {
    /// How a partner was told.
    enum Because: Hashable {
        /// The team said so.
        case told
        /// The list of partners names the person, an e-mail address or its domain.
        case person
        /// The returned file bears the partner's name.
        case file
    }

    private let partners: [Partner]
    private let told: String?

    /// A finder among `partners`; what the team `told` holds for everybody.
    init(_ partners: [Partner], told: String?) {
        self.partners = partners
        self.told = told
    }

    /// The partner of `author`, whose e-mail address is `address` where Word knew it, in the file called `file`; nil
    /// where nothing tells, or two partners are told alike.
    func partner(author: String, address: String?, file: String) -> (name: String, because: Because)? {
        if let told { return (told, .told) }
        if let name = only(partners.filter { $0.people.contains { fits($0, author, address) } }) {
            return (name, .person)
        }
        let key = Self.key(author)
        if let name = only(partners.filter { !key.isEmpty && Self.holds(key, Self.key($0.name)) }) {
            return (name, .person)
        }
        let path = Self.key(String(file.split(separator: "/").last ?? ""))
        return only(longest(partners.filter { Self.holds(path, Self.key($0.name)) })).map { ($0, .file) }
    }

    /// The partner of that name, in any letter case.
    func partner(named name: String) -> Partner? {
        let key = Self.key(name)
        return partners.first { !key.isEmpty && Self.key($0.name) == key }
    }
}

private extension PartnerFinder {
    func only(_ found: [Partner]) -> String? { found.count == 1 ? found[0].name : nil }

    /// Of partners one of whose names holds the other, the one of the longer name.
    func longest(_ found: [Partner]) -> [Partner] {
        let most = found.map { Self.key($0.name).count }.max() ?? 0
        return found.filter { Self.key($0.name).count == most }
    }

    /// Whether `person`, a name, an e-mail address or a domain, is the author.
    func fits(_ person: String, _ author: String, _ address: String?) -> Bool {
        let person = person.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !person.isEmpty else { return false }
        let addresses = [address, author].compactMap { $0?.lowercased() }.filter { $0.contains("@") }
        if person.contains("@"), !person.hasPrefix("@") { return addresses.contains(person) }
        if person.contains("."), !person.contains(" ") {
            let domain = person.hasPrefix("@") ? String(person.dropFirst()) : person
            return addresses.contains { $0.hasSuffix("@" + domain) || $0.hasSuffix("." + domain) }
        }
        return Self.names(author).contains(Self.key(person))
    }

    /// `Reed, Ann (Council)` is Ann Reed.
    static func names(_ author: String) -> [String] {
        let plain = String(author.prefix { $0 != "(" && $0 != "[" })
        let parts = plain.split(separator: ",").map(String.init)
        return [key(author), key(plain)] + (parts.count == 2 ? [key(parts[1] + " " + parts[0])] : [])
    }

    /// Words in lower case, parted and surrounded by single spaces.
    static func key(_ text: String) -> String {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? "" : " " + words.joined(separator: " ") + " "
    }

    static func holds(_ text: String, _ name: String) -> Bool { !name.isEmpty && text.contains(name) }
}
