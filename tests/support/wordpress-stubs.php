<?php
/*
 * What the plugin asks of WordPress, as WordPress answers it: enough to run it without one.
 * Usage: php wordpress-stubs.php <plugin file> <JSON list of calls: [function, arguments…]>
 * Prints what each call returned, and what was registered and enqueued, as JSON.
 */
error_reporting( E_ALL );
set_error_handler(
	function ( $level, $message, $file, $line ) {
		fwrite( STDERR, "$message in $file:$line\n" );
		exit( 1 );
	}
);
define( 'ABSPATH', __DIR__ );
$did = array( 'actions' => array(), 'filters' => array(), 'scripts' => array(), 'enqueued' => array(), 'shortcodes' => array(), 'blocks' => array(), 'domains' => array(), 'inline' => array() );
function add_action( $hook, $callback ) { $GLOBALS['did']['actions'][ $hook ][] = $callback; }
function add_filter( $hook, $callback ) { $GLOBALS['did']['filters'][ $hook ][] = $callback; }
function add_shortcode( $tag, $callback ) { $GLOBALS['did']['shortcodes'][ $tag ] = $callback; }
function register_block_type( $folder, $options ) { $GLOBALS['did']['blocks'][ $folder ] = $options; }
function wp_register_script( $handle, $src, $needs, $version, $options ) { $GLOBALS['did']['scripts'][ $handle ] = array( $src, $needs, $version, $options ); }
function wp_enqueue_script( $handle ) { $GLOBALS['did']['enqueued'][] = $handle; }
function wp_add_inline_script( $handle, $text, $where ) { $GLOBALS['did']['inline'][ $handle ] = array( $text, $where ); }
function wp_set_script_translations( $handle, $domain, $folder ) {}
function load_plugin_textdomain( $domain, $old, $folder ) { $GLOBALS['did']['domains'][ $domain ] = $folder; }
function plugin_basename( $file ) { return basename( dirname( $file ) ) . '/' . basename( $file ); }
function plugins_url( $path, $file ) { return 'https://hote.example/wp-content/plugins/' . basename( dirname( $file ) ) . '/' . $path; }
function wp_json_encode( $value ) { return json_encode( $value ); }
function current_user_can( $right ) { return 'edit_posts' === $right && '1' === getenv( 'EDITOR' ); }
function get_block_wrapper_attributes() { return 'class="wp-block-a-l-amiable-outil"'; }
function __( $text, $domain ) { return $text; }
function esc_html( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function esc_url( $address ) { return preg_match( '#^https?://#', $address ) ? htmlspecialchars( $address, ENT_QUOTES ) : ''; }
function shortcode_atts( $pairs, $given, $shortcode ) {
	$kept = array();
	foreach ( $pairs as $name => $default ) {
		$kept[ $name ] = array_key_exists( $name, $given ) ? $given[ $name ] : $default;
	}
	return $kept;
}

require $argv[1];
foreach ( $did['actions']['init'] as $callback ) {
	$callback();
}
$returned = array();
foreach ( json_decode( $argv[2], true ) as $call ) {
	$returned[] = call_user_func_array( $call[0], array_slice( $call, 1 ) );
}
echo json_encode( array( 'returned' => $returned, 'did' => $did ) );
