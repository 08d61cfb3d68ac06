namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>A server under test, in this process or in one of its own.</summary>
public interface IHotelServer
{
    /// <summary>A client nobody has signed in with; it keeps no cookies unless asked to.</summary>
    HttpClient Anonymous();
}
