namespace HotelPrivacy.AccessControl.Model;

/// <summary>The cookie that keeps a browser signed in; no script can read it and no other site can send it.</summary>
internal static class RefreshCookie
{
    private const string Name = "hotelprivacy-refresh";
    private const string Path = "/api/v1/auth";

    public static string? Read(HttpContext? http) => http?.Request.Cookies[Name];

    public static void Write(HttpContext http, string token, DateTimeOffset expires) => http.Response.Cookies.Append(Name, token, Options(expires));

    public static void Remove(HttpContext http) => http.Response.Cookies.Delete(Name, Options(null));

    private static CookieOptions Options(DateTimeOffset? expires) =>
        new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Strict, Path = Path, Expires = expires, IsEssential = true };
}
