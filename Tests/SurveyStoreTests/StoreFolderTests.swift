import SurveyStore
import Testing

@Suite struct StoreFolderTests {
  @Test func `The store lies in a folder of its own in the round`() {
    #expect(StoreFolder(ofRound: "Data/demo").responses == "Data/demo/.hailong/store.sqlite")
  }
}
