import HTTPTypes

/// The cookie by which a browser shows its session.
struct SessionCookie: Sendable {
    /// How long a session lasts, in seconds.
    static let seconds: Int64 = 12 * 3600

    private let name: String
    private let isEncrypted: Bool

    /// The cookie of a server. Cookies know no ports, so that its name tells servers on one machine apart:
    /// by the port, or by something random where any free port is taken.
    init(_ settings: ReviewSettings, random: (Int) -> [UInt8]) {
        isEncrypted = settings.publicAddress != nil
        let use = settings.sharesOnly ? "share" : "review"
        let place = settings.port == 0 ? String(Secret(random).text.prefix(8)) : "\(settings.port)"
        name = (isEncrypted ? "__Host-" : "") + "throughline-\(use)-\(place)"
    }

    /// The secret that `headers` show; nil where they show none.
    func secret(in headers: HTTPFields) -> Secret? {
        for field in headers[values: .cookie] {
            for pair in field.split(separator: ";") {
                let pair = pair.drop { $0 == " " }
                guard pair.hasPrefix(name + "=") else { continue }
                return Secret(String(pair.dropFirst(name.count + 1)))
            }
        }
        return nil
    }

    /// The field that makes the browser keep `secret`.
    func begins(_ secret: String) -> String { field(secret, seconds: Self.seconds) }

    /// The field that makes the browser forget it.
    var ends: String { field("", seconds: 0) }

    private func field(_ value: String, seconds: Int64) -> String {
        "\(name)=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Strict"
            + (isEncrypted ? "; Secure" : "")
    }
}
