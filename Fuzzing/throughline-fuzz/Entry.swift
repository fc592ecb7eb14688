import DocumentIO
import Glibc

/// libFuzzer's loop: it calls `try` with bytes it invents until one of them stops the process.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ try: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// The process's entry, by the name the package manager gives it: no `main`, for the fuzzer's library has one.
///
/// `throughline-fuzz seeds FOLDER` writes what to start from. Otherwise the environment variable `FUZZ_TARGET` says what
/// to try (zip, docx, xml, text), and the arguments are libFuzzer's.
@_cdecl("throughline_fuzz_main")
func enter(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
    let words = (0..<Int(count)).compactMap { arguments[$0].map { String(cString: $0) } }
    if words.count == 3, words[1] == "seeds" { return writeSeeds(words[2]) }
    var count = count
    var arguments = UnsafeMutableRawPointer(arguments)
        .assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
    return runFuzzer(&count, &arguments) { bytes, count in
        Chosen.target.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
    }
}

private enum Chosen {
    static let target: FuzzTarget = {
        let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            fatalError("FUZZ_TARGET is none of zip, docx, xml, text")
        }
        return target
    }()
}

private func writeSeeds(_ folder: String) -> Int32 {
    mkdir(folder, 0o755)
    for target in FuzzTarget.allCases {
        mkdir("\(folder)/\(target)", 0o755)
        for (number, seed) in Seeds.of(target).enumerated() {
            guard let file = fopen("\(folder)/\(target)/seed-\(number)", "w") else { return 1 }
            fwrite(seed, 1, seed.count, file)
            fclose(file)
        }
    }
    return 0
}
