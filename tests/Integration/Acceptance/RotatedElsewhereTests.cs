using HotelPrivacy.Integration.Tests.Encryption;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>A process that keeps a hotel's opened keys for some seconds meets a rotation that another process did.</summary>
public sealed class RotatedElsewhereTests(TwoProcesses two) : IClassFixture<TwoProcesses>
{
    [Fact]
    public async Task Keys_rotated_on_one_are_the_others_at_once()
    {
        var hotel = await two.One.HotelAsync();
        using var one = await two.One.AdministratorAsync();
        using var other = await two.Other.AdministratorAsync();
        Guid[] early = [await one.GuestAsync(hotel, profile: KeysGiven.ThreeClasses), await other.GuestAsync(hotel, profile: KeysGiven.ThreeClasses)];

        await one.RotateAsync(hotel);
        Guid[] late = [await other.GuestAsync(hotel, profile: KeysGiven.ThreeClasses), await one.GuestAsync(hotel, profile: KeysGiven.ThreeClasses)];

        Assert.Equal([(2, 12L), (1, 0L)], (await other.WrappingKeysAsync(hotel)).Select(key => (key.GetProperty("version").GetInt32(), key.GetProperty("dataKeys").GetInt64())));
        foreach (var guest in early.Concat(late))
        {
            (await one.RevealedAsync(guest)).ShouldBeThreeClasses();
            (await other.RevealedAsync(guest)).ShouldBeThreeClasses();
        }
    }
}
