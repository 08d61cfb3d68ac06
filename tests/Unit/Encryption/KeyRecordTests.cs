using HotelPrivacy.Contracts.Answers;
using HotelPrivacy.Encryption.Model;

namespace HotelPrivacy.Unit.Tests.Encryption;

/// <summary>What the state of a hotel's keys says for controls 3.1 and 3.3, one fault at a time.</summary>
public sealed class KeyRecordTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly KeyFacts Key = new(2, "cn", KeyState.Active, Now.AddDays(-100), InUse: true, Shared: false, Logged: true);
    private static readonly KeyFacts Emptied = new(1, "cn", KeyState.Deactivated, Now.AddDays(-600), InUse: false, Shared: false, Logged: true);
    private static readonly KeyRecord Sound = new("CN", [Key, Emptied], Now.AddDays(-100), ["intl", "cn"], Now, TimeSpan.FromDays(365), Rotating: false, KeyPlace.Apart, Now);

    public static TheoryData<string, string, string> Records => new()
    {
        { nameof(Sound), "Met", "Met" },
        { "no key", "Unmet", "Unmet" },
        { "a key that wraps nothing", "Unmet", "Unmet" },
        { "intl in China", "Partial", "Met" },
        { "an old intl key in China", "Partial", "Unmet" },
        { "intl elsewhere", "Met", "Met" },
        { "not tested", "Unmet", "Met" },
        { "an unknown suite", "Unmet", "Met" },
        { "shared", "Met", "Unmet" },
        { "not logged", "Met", "Unmet" },
        { "with the data", "Met", "Unmet" },
        { "same volume", "Met", "Partial" },
        { "overdue", "Met", "Unmet" },
        { "overdue and rotating", "Met", "Partial" },
        { "left under a key out of use", "Met", "Unmet" },
        { "left under a compromised key while rotating", "Met", "Partial" },
        { "no period", "Met", "Partial" },
        { "old index key", "Met", "Partial" },
    };

    [Theory]
    [MemberData(nameof(Records))]
    public void Each_fault_is_told(string fault, string algorithms, string management)
    {
        var record = fault switch
        {
            nameof(Sound) => Sound,
            "no key" => Sound with { Keys = [] },
            "a key that wraps nothing" => Sound with { Keys = [Key with { InUse = false }] },
            "intl in China" => Sound with { Keys = [Key with { Suite = "intl" }] },
            "an old intl key in China" => Sound with { Keys = [Key, Emptied with { Suite = "intl", InUse = true }] },
            "intl elsewhere" => Sound with { Country = "SG", Keys = [Key with { Suite = "intl" }] },
            "not tested" => Sound with { Tested = [], TestedAt = null },
            "an unknown suite" => Sound with { Keys = [Key with { Suite = "rot13" }] },
            "shared" => Sound with { Keys = [Key with { Shared = true }] },
            "not logged" => Sound with { Keys = [Key, Emptied with { Logged = false }] },
            "with the data" => Sound with { Place = KeyPlace.WithData },
            "same volume" => Sound with { Place = KeyPlace.SameVolume },
            "overdue" => Sound with { Keys = [Key with { CreatedAt = Now.AddDays(-366) }] },
            "overdue and rotating" => Sound with { Keys = [Key with { CreatedAt = Now.AddDays(-366) }], Rotating = true },
            "left under a key out of use" => Sound with { Keys = [Key, Emptied with { InUse = true }] },
            "left under a compromised key while rotating" => Sound with { Keys = [Key, Emptied with { InUse = true, State = KeyState.Compromised }], Rotating = true },
            "no period" => Sound with { Period = null },
            "old index key" => Sound with { IndexMadeAt = Now.AddDays(-366) },
            _ => throw new ArgumentOutOfRangeException(nameof(fault)),
        };

        Assert.Equal((Enum.Parse<ControlStatus>(algorithms), Enum.Parse<ControlStatus>(management)), (record.Algorithms().Status, record.Management().Status));
    }

    [Theory]
    [InlineData("/srv/data/keys", "/srv/data", "WithData")]
    [InlineData("/srv/keys", "/srv/keys/data", "WithData")]
    [InlineData("/srv/data", "/srv/data/", "WithData")]
    [InlineData("/srv/data.keys", "/srv/data", "SameVolume")]
    [InlineData("/mnt/token/keys", "/srv/data", "Apart")]
    [InlineData("/mnt/token2/keys", "/srv/data", "SameVolume")]
    [InlineData(null, "/srv/data", "Apart")]
    [InlineData("/srv/data.keys", null, "Apart")]
    public void The_place_of_the_root_key_is_told_by_directory_and_volume(string? keys, string? data, string place) =>
        Assert.Equal(Enum.Parse<KeyPlace>(place), KeyPlaces.Of(keys, data, ["/", "/mnt/token"]));
}
