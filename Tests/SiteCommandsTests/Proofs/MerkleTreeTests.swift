import CampaignModel
import Testing

@testable import SiteCommands

struct MerkleTreeTests {
    /// Entries and roots of trees of 1 to 8 leaves as Certificate Transparency's own tests have them.
    private let entries: [[UInt8]] = [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
        [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57], Array(0x60...0x6F),
    ]
    private let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    @Test func hashesAsTheStandardDoes() {
        let leaves = entries.map(MerkleTree.leaf)
        for count in 1...8 {
            #expect(ReleaseHash.text(MerkleTree.root(leaves.prefix(count))) == roots[count - 1])
        }
        #expect(
            ReleaseHash.text(MerkleTree.root([])) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func leadsFromEachLeafToTheRoot() {
        for count in 1...20 {
            let leaves = (0..<count).map { MerkleTree.leaf([UInt8($0)]) }
            let root = MerkleTree.root(leaves[...])
            for position in leaves.indices {
                let path = MerkleTree.path(to: position, in: leaves[...])
                #expect(path.count <= 5)
                #expect(MerkleTree.root(from: leaves[position], along: path) == root)
                #expect(MerkleTree.root(from: MerkleTree.leaf([99]), along: path) != root)
            }
        }
    }

    @Test func changesWithEachFigureAndFact() {
        let entry = LedgerEntry(state: .reported, value: 7, numerator: nil, denominator: nil, revisions: 0)
        let figures = [
            LedgerRow(name: "BD01@22918@2026-Q3", entry: entry), LedgerRow(name: "BD01@A06@2026-Q3", entry: entry),
        ]
        let facts = [
            FactRow(RecordName("report", "a", "due_on"), "2026-10-15"),
            FactRow(RecordName("task", "T01", "lead"), "A01"),
            FactRow(RecordName("task", "T02", "lead"), "A01"),
        ]
        let tree = ReleaseTree(figures: figures, record: facts)
        #expect(
            tree.branches.map(\.name) == [
                "figures 22918", "figures A06", "record report", "record task T01", "record task T02",
            ])
        #expect(ReleaseTree(figures: [figures[0]], record: facts).root != tree.root)
        #expect(ReleaseTree(figures: figures, record: Array(facts.dropLast())).root != tree.root)
        for (branch, path) in tree.paths {
            let leaf = MerkleTree.leaf(Array(branch.text.utf8))
            #expect(ReleaseHash.text(MerkleTree.root(from: leaf, along: path)) == tree.root)
        }
    }
}
