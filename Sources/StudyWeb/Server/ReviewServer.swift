import Hummingbird
import Logging
import NIOCore
public import StudyModel
public import StudyStore

/// The pages on which people code and review a study, served on this machine alone.
public struct ReviewServer: Sendable {
    /// Why a server cannot start.
    public struct Failure: Error, Hashable, Sendable {
        /// What is wrong, a whole sentence.
        public let reason: String
    }

    /// What is known once a server runs.
    public struct Opening: Hashable, Sendable {
        /// The address on this machine: `http://127.0.0.1:8310`.
        public let address: String
        /// The owner's link, which works once; nil for a server that shares.
        public let ownerLink: String?
    }

    let desk: Desk
    let gate: Gate

    /// A server of `study`. `codebook` reads what the codebook in use says of its criteria, nil where it cannot be read; it
    /// is asked once for each codebook that is put to use. `clock` tells the time, `random` gives that many bytes nobody can
    /// guess.
    /// - Throws: `Failure` where its pages are not as they should be.
    public init(
        _ study: StudyFile, codebook: @escaping @Sendable () -> Codebook? = { nil }, settings: ReviewSettings,
        clock: @escaping @Sendable () -> Timestamp,
        random: @escaping @Sendable (Int) -> [UInt8]
    ) throws(Failure) {
        do {
            desk = Desk(
                study: study, live: LiveStudy(study), codebook: CodebookInUse(codebook), settings: settings,
                clock: clock, random: random,
                templates: try Templates(),
                cookie: SessionCookie(settings, random: random))
        } catch {
            throw Failure(reason: "\(error).")
        }
        gate = Gate(desk: desk)
    }

    /// Serves until the process is told to end; `whenReady` is called once it listens.
    /// - Throws: `Failure` where the port cannot be had.
    public func run(whenReady: @escaping @Sendable (Opening) -> Void) async throws {
        try desk.study.closeSessions(endedBefore: desk.clock())
        let path = desk.settings.sharesOnly ? nil : try OwnerLink.make(desk)
        let base = desk.settings.publicAddress?.description
        let desk = desk
        let application = application { channel in
            let address = "http://127.0.0.1:\(channel.localAddress?.port ?? 0)"
            // Links for partners are made by another server, which learns from this where they lead.
            if desk.settings.sharesOnly {
                try? desk.study.setSetting(PartnerPages.addressSetting, to: base ?? address)
            }
            whenReady(Opening(address: address, ownerLink: path.map { (base ?? address) + $0 }))
        }
        if !desk.settings.sharesOnly {
            // The codebook is read before the first page needs it.
            _ = try CriterionShelf(desk)
            await desk.live.warm()
        }
        do {
            try await application.runService()
        } catch let error as IOError {
            throw Failure(
                reason:
                    "Port \(desk.settings.port) cannot be had (\(error.errnoCode)): choose another with --port."
            )
        }
    }

    /// The server, before it runs.
    func application(
        onServerRunning: @escaping @Sendable (any Channel) async -> Void = { _ in }
    ) -> Application<GateResponder> {
        var logger = Logger(label: "throughline")
        logger.logLevel = .critical
        return Application(
            responder: GateResponder(gate: gate),
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(60),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100)
                )),
            configuration: .init(address: .hostname("127.0.0.1", port: desk.settings.port)),
            onServerRunning: onServerRunning, logger: logger)
    }
}
