import DocumentIO
import Writers

/// The files that pages refer to; no others are ever served.
enum Assets {
    /// A file.
    struct Asset: Sendable {
        let name: String
        let type: String
        let bytes: [UInt8]
        /// Changes whenever the bytes do.
        let mark: String

        init(_ name: String, _ type: String, _ bytes: [UInt8]) {
            self.name = name
            self.type = type
            self.bytes = bytes
            mark = String(SHA256.hex(bytes).prefix(12))
        }
    }

    private static let script = "text/javascript; charset=utf-8"

    /// All files.
    static let all = [
        Asset(
            "review.css", "text/css; charset=utf-8",
            PackageResources.review_css + PackageResources.outputs_css + Array(HTMLFragment.style.utf8)),
        Asset("review.js", script, PackageResources.review_js),
        Asset("code.js", script, PackageResources.code_js),
        Asset("quotes.js", script, PackageResources.quotes_js),
    ]

    /// The address of a file, which is another one whenever the file is.
    static func address(of name: String) -> String {
        "/assets/\(name)" + (all.first { $0.name == name }.map { "?v=\($0.mark)" } ?? "")
    }
}
