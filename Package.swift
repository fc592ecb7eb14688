// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func library(_ name: String, pkgConfig: String? = nil, apt: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let yaml = Target.Dependency.product(name: "Yams", package: "Yams")
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let server = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let sockets = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "throughline",
    products: [
        .executable(name: "throughline", targets: ["throughline"]),
        .executable(name: "throughline-benchmark", targets: ["throughline-benchmark"]),
        .library(
            name: "Throughline",
            targets: [
                "DocumentIO", "StudyModel", "Readers", "Tagging", "Themes", "Agreement", "Planning",
                "Writers", "Responses", "StudyStore",
            ]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        // Parts of what Hummingbird brings, named for what its own API is written in.
        .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.0.0"),
    ],
    targets: [
        library("CLibXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
        library("CLibZip", pkgConfig: "libzip", apt: "libzip-dev"),
        library("CLibDeflate", pkgConfig: "libdeflate", apt: "libdeflate-dev"),
        library("CLibMD", pkgConfig: "libmd", apt: "libmd-dev"),
        library("CLibStemmer", apt: "libstemmer-dev"),
        library("CLibLinear", apt: "liblinear-dev"),
        library("CLibXLSXWriter", pkgConfig: "xlsxwriter", apt: "libxlsxwriter-dev"),
        library("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),

        module("StudyModel"),
        module(
            "DocumentIO",
            [
                "CLibXML2", "CLibZip", "CLibDeflate", "CLibMD", "CLibStemmer", "CLibLinear",
                "CLibXLSXWriter", "CSQLite",
            ]),
        module("Readers", ["DocumentIO", "StudyModel", yaml]),
        module("Tagging", ["DocumentIO", "StudyModel"]),
        module("Themes", ["StudyModel"]),
        module("Agreement", ["StudyModel"]),
        module("Planning", ["StudyModel", "Themes"]),
        module("Writers", ["DocumentIO", "StudyModel", "Themes", "Planning"]),
        module("Responses", ["DocumentIO", "StudyModel", "Readers", "Planning", "Writers"]),
        module("StudyStore", ["DocumentIO", "StudyModel", database]),
        module(
            "Running",
            [
                "DocumentIO", "StudyModel", "Readers", "Tagging", "Themes", "Agreement", "Planning",
                "Writers", "Responses", "StudyStore",
            ]),
        .target(
            name: "StudyWeb",
            dependencies: [
                "DocumentIO", "StudyModel", "Readers", "Tagging", "Themes", "Agreement", "Planning",
                "Writers", "Responses", "StudyStore", "Running", server, mustache, httpTypes, nio, sockets,
                logging,
            ],
            resources: [.embedInCode("Pages"), .embedInCode("Assets")], swiftSettings: strict),
        .executableTarget(
            name: "throughline",
            dependencies: [
                "DocumentIO", "StudyModel", "Readers", "Tagging", "Themes", "Agreement", "Planning",
                "Writers",
                "Responses", "StudyStore", "Running", "StudyWeb", arguments,
            ],
            swiftSettings: strict,
            // Most of a start would be finding symbols of the standard library, and of Foundation for Yams's sake. The
            // last four are parts of Foundation, which the linker finds by itself only where all is built statically.
            linkerSettings: [
                .unsafeFlags(
                    [
                        "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims",
                        "-l_FoundationCollections",
                    ], .when(configuration: .release))
            ]),
        .target(
            name: "CReadingFloor", dependencies: ["CLibXML2", "CLibZip", "CSQLite"],
            cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]),
        .executableTarget(
            name: "throughline-benchmark",
            dependencies: [
                "CReadingFloor", "DocumentIO", "StudyModel", "Readers", "Tagging", "Themes", "Planning",
                "Writers", "StudyStore", arguments,
            ],
            swiftSettings: strict),

        // What the tests of several modules share.
        .target(
            name: "TestStudies", dependencies: ["StudyModel", "Themes", "Planning"],
            path: "Tests/TestStudies",
            swiftSettings: strict),
        tests(of: "StudyModel", ["StudyModel"]),
        tests(of: "DocumentIO", ["DocumentIO"]),
        tests(of: "Readers", ["Readers", "DocumentIO", "StudyModel", yaml]),
        tests(of: "Tagging", ["Tagging", "Readers", "DocumentIO", "StudyModel"]),
        tests(of: "Themes", ["Themes", "StudyModel"]),
        tests(of: "Agreement", ["Agreement", "StudyModel"]),
        tests(of: "Planning", ["Planning", "Themes", "StudyModel", "TestStudies"]),
        tests(
            of: "Writers", ["Writers", "DocumentIO", "StudyModel", "Themes", "Planning", "TestStudies"],
            exclude: ["Goldens"]
        ),
        tests(
            of: "Responses",
            [
                "Responses", "Writers", "Planning", "Readers", "DocumentIO", "StudyModel", "Themes",
                "TestStudies",
            ],
            exclude: ["Fixtures"]),
        // Decides at random until a test ends it.
        .executableTarget(
            name: "throughline-deciding", dependencies: ["StudyStore", "DocumentIO", "StudyModel"],
            path: "Tests/throughline-deciding", swiftSettings: strict),
        tests(
            of: "StudyStore",
            ["throughline-deciding", "StudyStore", "DocumentIO", "StudyModel", "TestStudies"],
            exclude: ["Fixtures"]),
        tests(
            of: "Running",
            ["Running", "StudyStore", "DocumentIO", "StudyModel", "Tagging", "Themes", "TestStudies"]),
        tests(
            of: "StudyWeb",
            [
                "StudyWeb", "StudyStore", "Running", "DocumentIO", "StudyModel", "Readers", "Planning",
                "TestStudies",
                server, httpTypes, nio, sockets,
            ]),
        tests(of: "Benchmark", ["throughline-benchmark", "Readers", "StudyModel", "TestStudies"]),
        tests(
            of: "Command",
            [
                "throughline", "Running", "StudyStore", "DocumentIO", "StudyModel", "Readers", "Tagging",
                "Themes",
                "Agreement", "Planning", "Writers", "Responses", "TestStudies",
            ]),
    ]
)

// The checks under sanitizers set this to the tests they run, so that nothing is built which these do not need.
if let wanted = Context.environment["THROUGHLINE_TESTS"] {
    var kept = Set(wanted.split(separator: "|").map(String.init))
    for target in package.targets.reversed() where kept.contains(target.name) {
        for case .byNameItem(let name, _) in target.dependencies { kept.insert(name) }
    }
    package.targets.removeAll { !kept.contains($0.name) }
    package.products.removeAll()
}

// Only Fuzzing/run sets this: it needs a toolchain's libFuzzer, and flags that would make every build slow.
if Context.environment["THROUGHLINE_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "throughline-fuzz", dependencies: ["DocumentIO", "Readers"],
            path: "Fuzzing/throughline-fuzz"))
}
