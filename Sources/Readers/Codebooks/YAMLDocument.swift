import StudyModel
import Yams

/// Turns a YAML file into nodes, refusing what would cost more than any codebook can be worth.
enum YAMLDocument {
    /// 4 MiB. A checklist of 31 criteria with 2,000 phrases takes some 200 KB.
    static let largestFile = 4 << 20
    /// Each alias may repeat all that its anchor holds, and anchors may hold aliases: n aliases can grow a file
    /// by e^(n/e) at the most. 16 of them stay under a factor of 400; 50 would reach a hundred million.
    static let mostAliases = 16

    /// The single document of the file at `path`.
    /// - Throws: `InputError` with the line, for a file that is missing, too large, not UTF-8 or not YAML.
    static func read(path: String) throws(InputError) -> Node {
        try compose(TextFile.read(path: path, limit: largestFile).text, path: path)
    }

    /// The single document in `text`, which errors say came from `path`.
    /// - Throws: `InputError` with the line.
    static func compose(_ text: String, path: String) throws(InputError) -> Node {
        let aliases = AliasScan.aliases(in: text)
        guard aliases.count <= mostAliases else {
            throw InputError(
                file: path, line: aliases[mostAliases],
                reason: "uses more than \(mostAliases) YAML aliases (*name); "
                    + "put patterns that begin with '*' into quotes")
        }
        do {
            guard let root = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
                throw InputError(file: path, reason: "is empty")
            }
            return root
        } catch let error as InputError {
            throw error
        } catch let error as YamlError {
            throw YAMLFault(error, text: text).inputError(path: path)
        } catch {
            throw InputError(file: path, reason: "is not YAML")
        }
    }
}
