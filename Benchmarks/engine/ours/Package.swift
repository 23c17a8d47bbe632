// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "ours",
    targets: [
        .target(name: "Mustache"),
        .executableTarget(name: "ours", dependencies: ["Mustache"]),
    ])
