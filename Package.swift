// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors in every target of ours.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// Tests are compiled as they stand and in batches, since what they test is optimised already: one build serves them and
/// the program. File by file the compiler takes a sixth more of the processor's time for the whole (1,249 and 1,077 s).
let tests: [SwiftSetting] =
    strict + [
        .unsafeFlags(
            ["-Onone", "-no-whole-module-optimization", "-enable-batch-mode"], .when(configuration: .release))
    ]

let package = Package(
    name: "MinhBach",
    products: [
        .executable(name: "minhbach", targets: ["minhbach"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLinuxRename"),
        .systemLibrary(
            name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(
            name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .target(name: "CMessagePages"),
        .target(name: "CampaignModel", swiftSettings: strict),
        .target(name: "Hashing", dependencies: ["CCrypto"], swiftSettings: strict),
        .target(name: "Mustache", swiftSettings: strict),
        .target(name: "Parallel", swiftSettings: strict),
        .target(name: "Parquet", dependencies: ["CZstd"], swiftSettings: strict),
        .target(
            name: "SiteContent",
            dependencies: ["CampaignModel", "CCmarkGFM", "Parallel", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        .target(
            name: "OfficeFiles", dependencies: ["CZip", "CampaignModel", "SiteContent"], swiftSettings: strict),
        .target(
            name: "SiteRendering", dependencies: ["CQRencode", "CampaignModel", "Mustache", "Parallel"],
            swiftSettings: strict),
        .target(
            name: "SiteCommands",
            dependencies: [
                "CBrotli", "CDeflate", "CLinuxRename", "CMessagePages", "CSQLite", "CXlsxWriter", "CZip", "CZlib",
                "CampaignModel",
                "Hashing", "Mustache", "OfficeFiles", "Parallel", "Parquet", "SiteContent", "SiteRendering",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(name: "minhbach", dependencies: ["SiteCommands"], swiftSettings: strict),
        .executableTarget(
            name: "demonstration", dependencies: ["CampaignModel", "Hashing"], exclude: ["Drawings"],
            swiftSettings: strict),
        .testTarget(name: "CampaignModelTests", dependencies: ["CampaignModel"], swiftSettings: tests),
        .testTarget(name: "HashingTests", dependencies: ["Hashing"], swiftSettings: tests),
        .testTarget(name: "MustacheTests", dependencies: ["Mustache"], swiftSettings: tests),
        .testTarget(name: "ParquetTests", dependencies: ["Parquet"], swiftSettings: tests),
        .testTarget(name: "SiteContentTests", dependencies: ["SiteContent"], swiftSettings: tests),
        .testTarget(name: "OfficeFilesTests", dependencies: ["OfficeFiles"], swiftSettings: tests),
        .testTarget(name: "SiteRenderingTests", dependencies: ["SiteRendering"], swiftSettings: tests),
        .testTarget(
            name: "DemonstrationTests", dependencies: ["CampaignModel", "demonstration"], swiftSettings: tests),
        .testTarget(
            name: "SiteCommandsTests",
            dependencies: ["Hashing", "OfficeFiles", "Parallel", "SiteCommands", "SiteContent", "minhbach"],
            swiftSettings: tests),
    ],
    swiftLanguageModes: [.v6]
)
