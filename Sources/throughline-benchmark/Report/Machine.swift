import Foundation

/// The machine the figures are from.
struct Machine: Sendable {
    let processor: String
    let cores: Int
    let system: String
    let isRelease: Bool

    /// This machine.
    static var current: Machine {
        let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
        let model = line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
        #if DEBUG
            let isRelease = false
        #else
            let isRelease = true
        #endif
        return Machine(
            processor: model ?? "unknown processor", cores: ProcessInfo.processInfo.activeProcessorCount,
            system: ProcessInfo.processInfo.operatingSystemVersionString, isRelease: isRelease)
    }
}
