import CampaignModel
import Foundation
import Hashing
import Testing

@testable import SiteCommands

/// What the data page tells strangers to do, done: with Python and OpenSSL, without the program.
struct ProofRecipeTests {
    private func run(_ command: [String], in folder: String) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = URL(fileURLWithPath: folder, isDirectory: true)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    private func codes(_ page: String) -> [String] {
        page.components(separatedBy: "<pre tabindex=\"0\"><code>").dropFirst().map { part in
            var code = part.components(separatedBy: "</code></pre>")[0]
            for (mark, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
                code = code.replacingOccurrences(of: mark, with: sign)
            }
            return code
        }
    }

    @Test func provesACommunesFigures() throws {
        let content = try RecordContent(withPhrases: true)
        let key = try #require(SigningKey.privateKey(in: TestKeys.one))
        try content.name(releaseKey: key.publicKey.base64)
        try content.release(signedWith: key)
        #expect(try content.build(signedWith: key) == [])
        let page = content.folder.text("public/du-lieu/index.html") ?? ""
        let codes = codes(page)
        try #require(codes.count == 2)
        let commune = content.site + "/xa-phuong/phuong-mui-ne"
        let proof = content.folder.text("public/xa-phuong/phuong-mui-ne/proof.json") ?? ""
        #expect(proof.utf8.count > 500 && proof.utf8.count <= 2048)
        let python = try run(["python3", "-c", codes[0]], in: commune)
        #expect(python.status == 0, "\(python.output)")
        let openssl = try run(["sh", "-e", "-c", codes[1]], in: commune)
        #expect(openssl.status == 0 && openssl.output.contains("Signature Verified Successfully"), "\(openssl.output)")
        let hash = try LedgerFolder(of: content.folder.path + "/content").read().releases[0].hash
        #expect(openssl.output.contains(hash))
        let figures = content.folder.text("public/xa-phuong/phuong-mui-ne/figures.csv") ?? ""
        let forged = figures.replacingOccurrences(of: ",reported,7,", with: ",reported,8,")
        #expect(forged != figures)
        try Data(forged.utf8).write(to: URL(fileURLWithPath: commune + "/figures.csv"))
        let wrong = try run(["python3", "-c", codes[0]], in: commune)
        #expect(wrong.status != 0 && wrong.output.contains("these are not the figures of the release"))
    }

    @Test func leadsFromEveryRegisterAndTaskToTheRoot() throws {
        let content = try RecordContent(withPhrases: true)
        let site = try #require(try content.release())
        #expect(try content.build() == [])
        let release = try #require(
            try LedgerFolder(of: content.folder.path + "/content").read().releases.first?.release)
        for path in [
            "data/reports.proof.json", "data/corrections.proof.json", "nhiem-vu/t01/proof.json",
            "data/site.proof.json", "xa-phuong/xa-quang-truc/proof.json",
        ] {
            let text = content.folder.text("public/\(path)") ?? ""
            let proof = try #require(ShownProof(json: Array(text.utf8)), "\(path)")
            #expect(proof.root == release.record?.root && text.utf8.count <= 2048, "\(path)")
        }
        let record = content.folder.text("public/data/record.csv") ?? ""
        #expect(record == String(decoding: RecordFile.bytes(of: site.record.rows), as: UTF8.self))
        #expect(record.contains("\ntask,T01,deadline,before 2026-08-30\n"))
        #expect(
            record.contains("\nconsent,C2,state,withdrawn\n") && !record.contains("child") && !record.contains("self"))
    }
}
