using System.Net;
using HotelPrivacy.Integration.Tests.AccessControl;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>Two servers started at the same moment over one new, empty data directory.</summary>
public sealed class TwoProcesses : IAsyncLifetime
{
    private readonly string data = ApiProcess.NewDataDirectory();

    public ApiProcess One { get; private set; } = null!;

    public ApiProcess Other { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var both = await Task.WhenAll(ApiProcess.StartAsync(data), ApiProcess.StartAsync(data));
        (One, Other) = (both[0], both[1]);
    }

    public async Task DisposeAsync()
    {
        await One.DisposeAsync();
        await Other.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    public async Task<Guid> HotelAsync()
    {
        using var administrator = await One.SignInAsync();
        using var made = await administrator.TellAsync("/api/v1/hotels", Given.HotelBody(Given.NewHotelCode()));
        await made.ShouldBeAsync(HttpStatusCode.Created);
        return (await made.JsonAsync()).GetProperty("id").GetGuid();
    }

    public async Task<(Guid Id, string Email)> MemberAsync(Guid hotelId, string positionCode)
    {
        using var administrator = await One.SignInAsync();
        var email = AccessGiven.NewEmail(positionCode);
        using var made = await administrator.TellAsync("/api/v1/staff", new { hotelId, name = "李明", email, positionCode, password = Member.Password });
        await made.ShouldBeAsync(HttpStatusCode.Created);
        return ((await made.JsonAsync()).GetProperty("id").GetGuid(), email);
    }
}
