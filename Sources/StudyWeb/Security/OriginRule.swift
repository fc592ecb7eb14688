import HTTPTypes

/// Whether a form was sent by a page of this server.
enum OriginRule {
    private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")

    /// Whether `headers` say so: a browser names the page's origin, or says that it is the same. One that does neither is not
    /// believed. Pages that send no referrer have their origin told as `null` where a form is sent.
    static func isOwn(_ headers: HTTPFields, origins: Set<String>) -> Bool {
        let site = fetchSite.flatMap { headers[$0] }
        if let site, site != "same-origin" { return false }
        guard let origin = headers[.origin] else { return site != nil }
        return origins.contains(origin.lowercased()) || origin == "null" && site != nil
    }
}
