namespace HotelPrivacy.Integration.Tests.Hosting;

/// <summary>A server under test, in this process or in one of its own.</summary>
public interface IHotelServer
{
    /// <summary>A client of this server that sends through a handler.</summary>
    HttpClient Client(HttpMessageHandler handler);
}
