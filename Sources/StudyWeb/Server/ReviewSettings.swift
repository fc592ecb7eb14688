/// How a server is started.
public struct ReviewSettings: Sendable {
    /// The port on this machine; 0 takes a free one.
    public var port: Int
    /// The encrypted address of a proxy on this machine through which people come; nil where they sit at it.
    public var publicAddress: WebAddress?
    /// Whether it serves the view of partners alone.
    public var sharesOnly: Bool

    /// Settings of the given parts.
    public init(port: Int = 0, publicAddress: WebAddress? = nil, sharesOnly: Bool = false) {
        self.port = port
        self.publicAddress = publicAddress
        self.sharesOnly = sharesOnly
    }
}
