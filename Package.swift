// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors in every target of ours. Release builds can be tested too: one build makes the program that is
/// published and what its tests need, and the tests run at its speed.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error), .unsafeFlags(["-enable-testing"], .when(configuration: .release)),
]

/// Tests are compiled as they stand: optimising them takes longer than running them.
let tested: [SwiftSetting] = [
    .treatAllWarnings(as: .error), .unsafeFlags(["-Onone", "-gnone"], .when(configuration: .release)),
]

let package = Package(
    name: "MinhBach",
    products: [
        .executable(name: "minhbach", targets: ["minhbach"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
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
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            swiftSettings: strict),
        .executableTarget(name: "minhbach", dependencies: ["SiteCommands"], swiftSettings: strict),
        .executableTarget(
            name: "demonstration", dependencies: ["CampaignModel", "Hashing"], exclude: ["Drawings"],
            swiftSettings: strict),
        .testTarget(name: "CampaignModelTests", dependencies: ["CampaignModel"], swiftSettings: tested),
        .testTarget(name: "HashingTests", dependencies: ["Hashing"], swiftSettings: tested),
        .testTarget(name: "MustacheTests", dependencies: ["Mustache"], swiftSettings: tested),
        .testTarget(name: "ParquetTests", dependencies: ["Parquet"], swiftSettings: tested),
        .testTarget(name: "SiteContentTests", dependencies: ["SiteContent"], swiftSettings: tested),
        .testTarget(name: "OfficeFilesTests", dependencies: ["OfficeFiles"], swiftSettings: tested),
        .testTarget(name: "SiteRenderingTests", dependencies: ["SiteRendering"], swiftSettings: tested),
        .testTarget(
            name: "DemonstrationTests", dependencies: ["CampaignModel", "demonstration"], swiftSettings: tested),
        .testTarget(
            name: "SiteCommandsTests",
            dependencies: ["Hashing", "OfficeFiles", "Parallel", "SiteCommands", "SiteContent", "minhbach"],
            swiftSettings: tested),
    ],
    swiftLanguageModes: [.v6]
)
