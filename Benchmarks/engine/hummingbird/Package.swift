// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "theirs",
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1")
    ],
    targets: [
        .executableTarget(
            name: "theirs", dependencies: [.product(name: "Mustache", package: "swift-mustache")])
    ])
