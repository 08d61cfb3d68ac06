using System.Net;
using System.Net.Http.Json;

namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>What a test starts from, made the way a user would make it.</summary>
public static class Given
{
    public static string NewHotelCode() => $"T-{Guid.NewGuid():N}"[..20];

    public static object HotelBody(string code, string cryptoProfile = "intl") => new
    {
        code,
        name = new { zh = "临江饭店", en = "Riverside Hotel" },
        legalEntity = "临江饭店有限公司",
        country = "CN",
        province = "浙江省",
        city = "杭州市",
        cryptoProfile,
    };

    /// <summary>A new hotel of its own for each test.</summary>
    public static async Task<Guid> HotelAsync(this IHotelServer host, string cryptoProfile = "intl")
    {
        using var administrator = await host.AdministratorAsync();
        using var answer = await administrator.PostAsJsonAsync("/api/v1/hotels", HotelBody(NewHotelCode(), cryptoProfile));
        await answer.ShouldBeAsync(HttpStatusCode.Created);
        return (await answer.JsonAsync()).GetProperty("id").GetGuid();
    }
}
