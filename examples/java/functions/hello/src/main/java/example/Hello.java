package example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;

public class Hello implements RequestHandler<Map<String, String>, Map<String, String>> {
  @Override
  public Map<String, String> handleRequest(Map<String, String> event, Context context) {
    return Map.of("greeting", "Hello, " + StringUtils.capitalize(event.get("name")));
  }
}
