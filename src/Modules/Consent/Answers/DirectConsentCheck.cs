using System.Globalization;
using HotelPrivacy.Contracts.Guests;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Slices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace HotelPrivacy.Consent.Answers;

/// <summary>The short way to <see cref="Features.CheckConsent"/>, which a property-management system asks before every message it sends.</summary>
internal sealed class DirectConsentCheck : IDirectAnswer
{
    public string Route => "/api/v1/consents/check";

    public string Permission => ConsentPermissions.Check;

    public bool IsPlain(IQueryCollection question) => question["purpose"] is [{ Length: > 0 }] && question.Count switch
    {
        2 => IsId(question["guestId"]),
        3 => IsId(question["hotelId"]) && question["externalRef"] is [{ Length: > 0 }],
        _ => false,
    };

    public async ValueTask<object> AnswerAsync(HttpContext http, Actor machine)
    {
        var question = http.Request.Query;
        return await http.RequestServices.GetRequiredService<ConsentChecks>().CheckAsync(
            new GuestKey(Id(question["guestId"]), Id(question["hotelId"]), question["externalRef"]), question["purpose"].ToString(), machine.HotelsWith(Permission), http.RequestAborted);
    }

    private static bool IsId(StringValues values) => values is [var value] && Guid.TryParse(value, CultureInfo.InvariantCulture, out _);

    private static Guid? Id(StringValues values) => values is [{ } value] ? Guid.Parse(value, CultureInfo.InvariantCulture) : null;
}
