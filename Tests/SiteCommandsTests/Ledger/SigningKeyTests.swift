import Testing

@testable import SiteCommands

struct SigningKeyTests {
    /// The example of RFC 8410, section 10.3 and 10.1.
    private let privatePEM = """
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
        -----END PRIVATE KEY-----
        """
    private let publicPEM = """
        -----BEGIN PUBLIC KEY-----
        MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
        -----END PUBLIC KEY-----
        """

    @Test func readsThePairOfTheStandard() throws {
        let key = try #require(SigningKey.privateKey(in: privatePEM))
        #expect(SigningKey.publicKey(in: publicPEM) == key.publicKey.base64)
    }

    @Test func readsBareKeys() {
        #expect(SigningKey.privateKey(in: TestKeys.one + "\n") != nil)
    }

    @Test(arguments: ["", "abc", "not a key", "BwcHBwcH", "MC4CAQAwBQYDK2VwBCIEINTuctv5"])
    func refusesWhatIsNoKey(text: String) {
        #expect(SigningKey.privateKey(in: text) == nil)
        #expect(SigningKey.publicKey(in: text) == nil)
    }
}
